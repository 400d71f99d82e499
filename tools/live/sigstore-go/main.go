// Command sigstore-go TRUSTED_ROOT ARTIFACT IDENTITY ISSUER verifies the bundles on standard input, one a line, as cosign does:
// with the same library, and asking for one log entry, one SCT and one time. It writes "accepted", or "refused" and why, for each.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
)

// Bytes of one line: a bundle.
const longest = 1 << 26

func main() {
	trusted, err := root.NewTrustedRootFromPath(os.Args[1])
	must(err)
	artifact, err := os.ReadFile(os.Args[2])
	must(err)
	identity, err := verify.NewShortCertificateIdentity(os.Args[4], "", os.Args[3], "")
	must(err)
	verifier, err := verify.NewVerifier(trusted,
		verify.WithSignedCertificateTimestamps(1), verify.WithTransparencyLog(1), verify.WithObserverTimestamps(1))
	must(err)

	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 0, 1<<20), longest)
	answers := bufio.NewWriter(os.Stdout)
	defer answers.Flush()
	for lines.Scan() {
		policy := verify.NewPolicy(verify.WithArtifact(bytes.NewReader(artifact)), verify.WithCertificateIdentity(identity))
		if err := judge(verifier, lines.Bytes(), policy); err != nil {
			fmt.Fprintln(answers, "refused", strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Fprintln(answers, "accepted")
		}
	}
	must(lines.Err())
}

func judge(verifier *verify.Verifier, line []byte, policy verify.PolicyBuilder) (err error) {
	// What a bundle can bring down is refused too.
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("panic: %v", panicked)
		}
	}()
	var read bundle.Bundle
	if err := read.UnmarshalJSON(line); err != nil {
		return err
	}
	_, err = verifier.Verify(&read, policy)
	return err
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
