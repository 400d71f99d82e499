import { type AnsweredQuestion, QUESTIONS, type Question, type QuestionAnswer } from '../../results/questions.ts';
import type { LinkVerdict } from '../chain.ts';
import { showAnswers } from '../format.ts';
import { findCommon } from './collect-values.ts';
import { drawMark } from './icons.ts';
import type { Item } from './item.ts';
import { html, type Markup, type Part } from './markup.ts';
import { shortenType } from './name.ts';

const ANSWER_TONE: Readonly<Record<QuestionAnswer, LinkVerdict>> = {
  proven: 'held',
  met: 'held',
  declared: 'open',
  missed: 'broken',
  'not asked': 'open',
};

/** What each question asks, in a few words. */
const ASKS: Readonly<Record<Question, string>> = {
  authentic: 'Authentic?',
  signer: 'Who signed?',
  caller: 'For whom?',
  statement: 'Does it count?',
  claims: 'Its claims?',
  artifact: 'This artifact?',
};

/** The six questions with the answers that most items have. Undefined if nothing was asked. */
export function writeAnswers(items: readonly Item[]): Markup | undefined {
  const usual = findUsual(items);
  if (!usual) return undefined;
  const { answers, having } = usual;
  return html`<section class="checked" aria-label="The six questions"><h4>What was checked${having < items.length && html`, for ${having} of ${items.length}`}</h4><ol class="answers">${QUESTIONS.map(
    (question) => writeAnswer(question, answers, items),
  )}</ol></section>`;
}

function writeAnswer(question: Question, answers: readonly AnsweredQuestion[], items: readonly Item[]): Markup {
  const answer = answers.find((answered) => answered.question === question)?.answer ?? 'not asked';
  // The signer is in the picture and, in full, in the evidence.
  const about = question === 'signer' ? undefined : findCommon(items, (item) => aboutOf(item, question));
  return html`<li><span class="soft small">${ASKS[question]}</span><span class="answer ${ANSWER_TONE[answer]}${answer === 'not asked' && ' unasked'}">${
    answer === 'not asked' ? undefined : drawMark(ANSWER_TONE[answer], '')
  }${answer}</span>${about !== undefined && html`<span class="mono soft about">${shortenType(about)}</span>`}</li>`;
}

const aboutOf = ({ questions }: Item, asked: Question): string | undefined => questions.find(({ question }) => question === asked)?.about;

/** The answers of one item in words, if most items of its group have others. */
export function describeOwnAnswers(item: Item, usual: Usual | undefined): Part {
  if (!usual || item.questions.length === 0 || keyOf(item) === usual.key) return undefined;
  return showAnswers(item.questions);
}

/** The answers that most items of a group have. */
export interface Usual {
  key: string;
  answers: readonly AnsweredQuestion[];
  having: number;
}

export function findUsual(items: readonly Item[]): Usual | undefined {
  const asked = items.filter(({ questions }) => questions.length > 0);
  const [first] = [...Map.groupBy(asked, keyOf)].sort(([, a], [, b]) => b.length - a.length);
  if (!first) return undefined;
  const [key, members] = first;
  return { key, answers: members[0]?.questions ?? [], having: members.length };
}

const keyOf = ({ questions }: Item): string => questions.map(({ question, answer }) => `${question}=${answer}`).join();
