import { dirname } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { ResultProblem, ResultSubject } from '../results/result.ts';
import { checkSubjectName } from '../subjects/subject-name.ts';

/** A subject as a bundle states it. */
export interface StatedSubject extends Pick<ResultSubject, 'name' | 'digest'> {
  /** The path of the file with the bundle. */
  location: string;
}

export interface NamesByJob {
  /** The name of a subject in the joined result. */
  nameOf(name: string, digest: ResultSubject['digest']): string;
  /** Names with two digests that nothing keeps apart. */
  conflicts: ResultProblem[];
  /** The names that subjects got, because jobs built different files with the same name. */
  apart: string[];
}

/**
 * Tells apart different files that jobs built under one name: `app` in `jobs/linux` and `app` in `jobs/mac` become `linux/app` and
 * `mac/app`. The content decides: the same file in several jobs keeps its name, and two files with one name in one folder are a conflict,
 * because one job built both.
 */
export function nameByJob(stated: readonly StatedSubject[]): NamesByJob {
  const byName = new Map<string, Map<string, string[]>>();
  for (const { name, digest, location } of stated) {
    // A signature has no name.
    if (name === '') continue;
    const byDigest = byName.get(name) ?? new Map<string, string[]>();
    byName.set(name, byDigest);
    const text = JSON.stringify(digest);
    const locations = byDigest.get(text);
    if (locations) locations.push(location);
    else byDigest.set(text, [location]);
  }
  const names = new Map<string, string>();
  const conflicts: ResultProblem[] = [];
  const apart = new Set<string>();
  for (const [name, byDigest] of byName) {
    if (byDigest.size < 2) continue;
    const jobs = findJobs([...byDigest.values()]);
    const own = jobs?.map((job) => nameInJob(job, name));
    // A job can have signed such a name itself, and two jobs can come to the same one: `a/b` and `c`, `a` and `b/c`.
    if (!own || own.some((each) => each === undefined || byName.has(each) || apart.has(each)))
      conflicts.push(describeConflict(name, [...byDigest.values()]));
    else
      for (const [index, text] of [...byDigest.keys()].entries()) {
        const shown = own[index] ?? name;
        names.set(`${name}\0${text}`, shown);
        apart.add(shown);
      }
  }
  return { nameOf: (name, digest) => names.get(`${name}\0${JSON.stringify(digest)}`) ?? name, conflicts, apart: [...apart] };
}

/**
 * What tells apart the folders of several files: the first part of the path in which they all differ, else the whole path below the folder
 * that they share.
 *
 * @param files For each file, the locations of its bundles.
 * @returns Undefined if two files have bundles in the same folder, or one of them in the shared folder itself.
 */
function findJobs(files: readonly (readonly string[])[]): string[] | undefined {
  const folders = files.map((locations) => [...new Set(locations.map((location) => dirname(location).replaceAll('\\', '/')))].sort());
  const all = folders.flat();
  if (new Set(all).size < all.length) return undefined;
  const parts = folders.map(([first = '']) => first.split('/'));
  const everyPart = all.map((folder) => folder.split('/'));
  const [shortest = []] = everyPart.toSorted((a, b) => a.length - b.length);
  const shared = shortest.findIndex((part, index) => everyPart.some((other) => other[index] !== part));
  if (shared < 0) return undefined;
  const firstParts = parts.map((path) => path[shared] ?? '');
  return new Set(firstParts).size === firstParts.length ? firstParts : parts.map((path) => path.slice(shared).join('/'));
}

/** Undefined if that is no name for a subject. */
function nameInJob(job: string, name: string): string | undefined {
  try {
    return checkSubjectName(`${job}/${name}`, job);
  } catch (error) {
    if (error instanceof ChopmarkError) return undefined;
    throw error;
  }
}

function describeConflict(name: string, [one = [], other = []]: readonly (readonly string[])[]): ResultProblem {
  const both = one.find((location) => other.includes(location));
  return both === undefined ? conflict(name, one[0] ?? '', other[0] ?? '') : conflict(name, both, both);
}

/** If both are from one job, that job built twice. Otherwise they can be from two jobs, or two runs of one job. */
const conflict = (name: string, first: string, second: string): ResultProblem =>
  first === second
    ? {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has two digests in ${first}.`,
        hint: 'The job built the file more than once. Start it with an empty bundle folder, or leave out the older bundle.',
      }
    : {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has one digest in ${first} and another in ${second}.`,
        hint: 'Two jobs, or two runs of one job, built different files with the same name. Pass on only one of them, or use different names.',
      };
