/** The repository's name, defined only here: build types, and messages that link to the project's pages, contain it. */
export const PROJECT_REPOSITORY = 'chopmark/chopmark';

export const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;

/** Stable URL of a page of this project. A page name that is part of what verifiers compare carries its version. */
export const pageUrl = (path: string): string => `${PROJECT_URL}/blob/main/docs/${path}`;
