/** The repository's name, in this one place: build types and messages that point to the project's pages are made from it. */
export const PROJECT_REPOSITORY = 'chopmark/chopmark';

export const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;

/** Stable URL of a page of ours: the name of a page that means something to a verifier carries its version. */
export const pageUrl = (path: string): string => `${PROJECT_URL}/blob/main/docs/${path}`;
