import type { OpenGithub } from '../base/ports.ts';

/** The client of GitHub's API of the command line and the library. The Action's is `@actions/github`, the same with more. */
export const openOctokit: OpenGithub = async ({ baseUrl, token, userAgent, fetch }) => {
  const { Octokit } = await import('@octokit/core');
  return new Octokit({ baseUrl, userAgent, request: { fetch }, ...(token !== undefined && { auth: token }) }).request;
};
