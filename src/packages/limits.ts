/** Bounds on what comes from outside, each with its unit. */

/** Bytes. A package when unpacked, of which its manifest is read. */
export const MAX_PACKAGE = 4 * 2 ** 30;
/** Bytes. The package.json of a package. */
export const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are left out of a model: its manifest names each. */
export const MAX_IGNORED = 1_000;
/** Files in a package. */
export const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
export const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A POM of Maven. */
export const MAX_POM = 4 << 20;
/** Characters. A group, artifact or version of Maven. */
export const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
export const MAX_CHART_VERSION = 256;
/** POMs of one run. */
export const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
export const MAX_POM_PROPERTIES = 64 << 10;
/** Files pom.properties in one jar that could be its own. */
export const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, as it is and unpacked: that of Debian itself is 50 MB. */
export const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release: GitHub takes a thousand assets, and bundles are among them. */
export const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release: GitHub takes less than 2 GiB. */
export const MAX_RELEASE_FILE = 2 ** 31 - 1;
