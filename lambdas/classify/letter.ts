import { type Span, type Token, tokensOf } from './tokens.ts';

/** A letter as it is looked at: its title and its sentences, and which of them are read together. */
export interface Letter {
  readonly units: readonly Unit[];
  /** Places among the units: each alone, each sentence with the one before it, the title with the first. */
  readonly passages: readonly (readonly number[])[];
  /** The subject was not the writer's: the letter answers or forwards one. */
  readonly isReply: boolean;
  /** Nothing stands below the subject. */
  readonly isBare: boolean;
  readonly words: number;
}

/** A sentence, or the title. */
export interface Unit extends Span {
  readonly isTitle: boolean;
  /** Where its parts begin; one part where it is not divided. */
  readonly parts: readonly number[];
}

/** Sentences beyond so many are read as one. */
const MOST_SENTENCES = 60;
const TEXT_LIMIT = 20_000;
const SUBJECT_LIMIT = 400;
const REPLY = /^(?:\s*(?:re|fwd?|fw|aw|на|жауап|ответ|қайта жіберу)\s*(?:\[\d+\])?:)+/i;

export const letterOf = (subject: string, text: string): Letter => {
  const isReply = REPLY.test(subject);
  const title = tokensOf(subject.replace(REPLY, '').slice(0, SUBJECT_LIMIT), 1);
  const body = tokensOf(text.slice(0, TEXT_LIMIT), MOST_SENTENCES);
  const sentences = sentencesOf(body);
  const titles = title.length > 0 ? [unit(title, 0, title.length, true)] : [];
  const units = [...sentences, ...titles];
  return {
    units,
    passages: passagesOf(sentences.length, titles.length > 0),
    isReply,
    isBare: body.length === 0,
    words: title.length + body.length,
  };
};

const unit = (tokens: readonly Token[], from: number, to: number, isTitle: boolean): Unit => ({
  ...{ tokens, from, to, isTitle },
  parts: partsOf(tokens, from, to),
});

/** Fewer words than these ask for nothing of their own. */
const FEWEST_WORDS = 2;
const MOST_PARTS = 8;

const partsOf = (tokens: readonly Token[], from: number, to: number): readonly number[] => {
  const starts = [from];
  for (let place = from + FEWEST_WORDS; place <= to - FEWEST_WORDS; place++) {
    const isNew = tokens[place]?.part !== tokens[place - 1]?.part;
    const last = starts.at(-1) ?? from;
    if (isNew && place - last >= FEWEST_WORDS && starts.length < MOST_PARTS) starts.push(place);
  }
  return starts;
};

const sentencesOf = (body: readonly Token[]): readonly Unit[] => {
  const starts = body.flatMap(({ sentence }, place) =>
    place === 0 || body[place - 1]?.sentence !== sentence ? [place] : [],
  );
  return starts.map((from, index) => unit(body, from, starts[index + 1] ?? body.length, false));
};

const passagesOf = (sentences: number, hasTitle: boolean): readonly (readonly number[])[] => {
  const passages: (readonly number[])[] = [];
  for (let place = 0; place < sentences; place++) passages.push([place]);
  for (let place = 1; place < sentences; place++) passages.push([place - 1, place]);
  if (hasTitle) passages.push([sentences]);
  if (hasTitle && sentences > 0) passages.push([sentences, 0]);
  return passages;
};
