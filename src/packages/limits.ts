/** Bounds on what comes from outside, each with its unit. */

/** Bytes. An unpacked package, of which only the manifest is read. */
export const MAX_PACKAGE = 4 * 2 ** 30;
/** Characters. The address of a repository in a package.json. The rest is left out. */
export const MAX_REPOSITORY = 2048;
/** Bytes. The package.json of a package. */
export const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are excluded from a model. Its manifest lists each of them. */
export const MAX_IGNORED = 1_000;
/** Files in a package. */
export const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
export const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A Maven POM. */
export const MAX_POM = 4 << 20;
/** Characters. A Maven group, artifact or version. */
export const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
export const MAX_CHART_VERSION = 256;
/** POMs of one run. */
export const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
export const MAX_POM_PROPERTIES = 64 << 10;
/** pom.properties files in one jar that can describe the jar itself. */
export const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, packed or unpacked. That of Debian itself has 50 MB. */
export const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release. GitHub allows a thousand assets, including the bundles. */
export const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release. GitHub allows less than 2 GiB. */
export const MAX_RELEASE_FILE = 2 ** 31 - 1;
