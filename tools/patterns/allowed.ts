export interface AllowedPattern {
  file: string;
  /** The pattern as `/SOURCE/FLAGS`, or the call that makes it; at least its beginning. */
  text: string;
  reason: string;
}

/** What the check finds and accepts, each with its reason. An entry that is no longer needed is a fault. */
export const ALLOWED: readonly AllowedPattern[] = [
  {
    file: 'src/base/text/match-words.ts',
    text: 'new RegExp(',
    reason: 'the one function for patterns of run time: words alone, without repetition',
  },
  {
    file: 'src/policy/parse/parse-schema.ts',
    text: 'new RegExp(pattern)',
    reason: 'its patterns are the constants called pattern in the schemas of the policy, which are checked',
  },
  {
    file: 'node_modules/ajv-formats/dist/formats.js',
    text: 'new RegExp(str)',
    reason: 'the format regex: it compiles a pattern and matches no text with it',
  },
  {
    file: 'node_modules/ajv-formats/dist/formats.js',
    text: '/^(?:https?|ftp):',
    reason: 'the format url, which is no part of JSON Schema: no published schema has it, and validate-own-schema.ts refuses it',
  },
];
