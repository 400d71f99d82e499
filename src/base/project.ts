/** The repository's name, defined only here: build types, and messages that link to the project's pages, contain it. */
export const PROJECT_REPOSITORY = 'chopmark/chopmark';

export const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;

/** Stable URL of a page of this project. A page name that is part of what verifiers compare carries its version. */
export const pageUrl = (path: string): string => `${PROJECT_URL}/blob/main/docs/${path}`;

/** The documentation site, with a slash at its end. */
const SITE_URL = 'https://chopmark.github.io/chopmark/';

/** Address of a page of the documentation site. @param path Below the site, without a slash at its start */
export const siteUrl = (path: string): string => `${SITE_URL}${path}`;

/** The page of an error code, with its meaning and its remedy. */
export const addressOfError = (code: string): string => siteUrl(`errors/${code}`);
