"""sigstore_python.py TRUSTED_ROOT ARTIFACT IDENTITY ISSUER verifies the bundles on standard input, one a line, with sigstore-python.

It writes "accepted", or "refused" and why, for each.
"""

import hashlib
import json
import sys
from pathlib import Path

from sigstore.hashes import Hashed
from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier
from sigstore.verify.policy import Identity
from sigstore_models.common.v1 import HashAlgorithm

trusted_root, artifact, identity, issuer = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(trusted_root))
digest = hashlib.sha256(Path(artifact).read_bytes()).digest()
hashed = Hashed(algorithm=HashAlgorithm.SHA2_256, digest=digest)
policy = Identity(identity=identity, issuer=issuer)


def judge(line: bytes) -> None:
    """Raises what is wrong with the bundle."""
    bundle = Bundle.from_json(line)
    if bundle._inner.dsse_envelope is None:
        verifier.verify_artifact(hashed, bundle, policy)
        return
    _, payload = verifier.verify_dsse(bundle, policy)
    subjects = json.loads(payload)["subject"]
    if not any(subject["digest"].get("sha256") == digest.hex() for subject in subjects):
        raise ValueError("the artifact is no subject of the statement")


for line in sys.stdin.buffer:
    try:
        judge(line)
        print("accepted", flush=True)
    except Exception as error:  # noqa: BLE001 - whatever it raises refuses
        print("refused", type(error).__name__, str(error).replace("\n", " ")[:300], flush=True)
