/** What a clause or a whole letter must have, and must not have, to say something as people put it. */
export interface Pattern {
  readonly name: string;
  readonly within: 'clause' | 'letter';
  /** One concept of every group. */
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
}

const OWN_DATA = [
  'data',
  'personal',
  'account',
  'database',
  'iin',
  'name',
  'number',
  'email',
  'photo',
  'registered',
  'form',
  '§phone',
];
const WRITTEN_IN = [
  'name',
  'number',
  'iin',
  'address',
  'email',
  'birth',
  'account',
  'data',
  '§phone',
  '§iin',
  '§email',
];
const GOODS = ['order', 'delivery', 'goods', 'listing', 'invoice', 'seller', 'paidPlan', 'price'];
const ADVERTS = ['advert', 'mailing', 'message', 'call', 'event', 'unsubscribe'];

/** Ways of asking for each kind, and of writing about something else, over the concepts of the lexicon. */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'delete own',
    within: 'clause',
    all: [['delete', 'deleteAway', 'close'], OWN_DATA],
    none: [...GOODS, 'advert', 'mailing', 'call', 'vendor'],
  },
  {
    name: 'delete me',
    within: 'clause',
    all: [
      ['delete', 'deleteAway'],
      ['mine', 'child'],
      ['database', 'data', 'account', 'photo', 'name'],
    ],
  },
  {
    name: 'take from list',
    within: 'clause',
    all: [
      ['deleteAway', 'delete', 'stop'],
      ['mailing', 'message', 'call', 'advert'],
    ],
    none: ['listing', 'goods'],
  },
  {
    name: 'no more adverts',
    within: 'clause',
    all: [['notSend', 'notCall', 'stop', 'refuse', 'unsubscribe', 'forbid', 'withdraw'], ADVERTS],
    none: ['paidPlan', 'order'],
  },
  {
    name: 'leave me alone',
    within: 'clause',
    all: [['notSend', 'notCall', 'unsubscribe']],
    none: ['order', 'delivery', 'paidPlan', 'goods'],
  },
  {
    name: 'withdraw consent',
    within: 'clause',
    all: [
      ['withdraw', 'refuse', 'cancel', 'forbid', 'disagree', 'delete', 'deleteAway'],
      ['consent'],
    ],
    none: ['order', 'job', 'contract'],
  },
  {
    name: 'no processing',
    within: 'clause',
    all: [
      ['stop', 'forbid', 'disagree', 'notSend', 'withdraw'],
      ['process', 'thirdParty', 'give'],
      ['data', 'personal', 'mine', 'consent'],
    ],
  },
  {
    name: 'withdraw goods',
    within: 'clause',
    all: [
      ['withdraw', 'cancel', 'refuse'],
      [...GOODS, 'credit', 'pay', 'job', 'contract'],
    ],
    none: ['consent', 'data', 'personal'],
  },
  {
    name: 'block data',
    within: 'clause',
    all: [
      ['block', 'suspend', 'stop'],
      ['data', 'personal', 'process'],
    ],
    none: ['pay', 'seller'],
  },
  {
    name: 'block until',
    within: 'letter',
    all: [
      ['block', 'suspend', 'stop', 'forbid', 'notDelete'],
      ['checking'],
      ['data', 'personal', 'process', 'number', 'form', 'iin', 'account'],
    ],
    none: ['vendor'],
  },
  {
    name: 'block goods',
    within: 'clause',
    all: [
      ['block', 'suspend', 'unblock'],
      ['pay', 'seller', 'goods', 'listing', 'bonus', 'paidPlan', 'other'],
    ],
    none: ['data', 'personal'],
  },
  {
    name: 'correct own',
    within: 'clause',
    all: [['correct', 'wrong'], WRITTEN_IN],
    none: [...GOODS, 'contract', 'pay', 'phishing', 'tech'],
  },
  {
    name: 'wrong on file',
    within: 'letter',
    all: [
      ['correct'],
      ['wrong', 'data', 'account', 'database', 'bonus', 'form'],
      ['name', 'birth', 'iin', 'number', 'email', 'address'],
    ],
    none: ['order', 'delivery', 'invoice', 'listing', 'vendor'],
  },
  {
    name: 'correct goods',
    within: 'clause',
    all: [
      ['correct', 'wrong'],
      [...GOODS, 'contract', 'tech'],
    ],
  },
  {
    name: 'which data',
    within: 'clause',
    all: [
      ['whatKind', 'purpose', 'hold', 'copy', 'provide', 'getKnow'],
      ['data', 'personal'],
      ['mine', 'hold', 'whatKind'],
    ],
    none: ['vendor', 'phishing'],
  },
  {
    name: 'from where',
    within: 'clause',
    all: [['take'], ['number', 'data', 'name', 'email', 'address', 'iin', 'birth', 'account']],
    none: ['goods', 'delivery'],
  },
  {
    name: 'to whom',
    within: 'clause',
    all: [['whom', 'thirdParty'], ['give'], ['mine', 'data', 'number', 'name', 'address', 'email']],
    none: ['goods'],
  },
  {
    name: 'copy of data',
    within: 'clause',
    all: [
      ['copy', 'provide', 'send', 'tell'],
      ['data', 'personal'],
      ['mine', 'hold', 'whatKind'],
    ],
    none: ['vendor', 'server'],
  },
  {
    name: 'against a machine',
    within: 'letter',
    all: [['automatic'], ['decision', 'block', 'credit', 'price'], ['disagree', 'human', 'forbid']],
    none: ['vendor', 'tech', 'paidPlan'],
  },
  { name: 'machine decided', within: 'clause', all: [['automatic'], ['decision', 'block']] },
  {
    name: 'formal claim',
    within: 'letter',
    all: [
      ['claim', 'complain'],
      ['demand', 'written', 'court', 'compensate'],
    ],
    none: ['notClaim', 'vendor', 'caseFile', 'news'],
  },
  {
    name: 'titled claim',
    within: 'letter',
    all: [['claim']],
    none: ['notClaim', 'thanks', 'done'],
  },
  {
    name: 'threat',
    within: 'letter',
    all: [
      ['court', 'stateBody'],
      ['demand', 'compensate', 'written'],
    ],
    none: ['caseFile', 'vendor', 'notClaim'],
  },
  {
    name: 'state asks',
    within: 'letter',
    all: [
      ['police', 'stateBody'],
      ['provide', 'ask', 'tell'],
      ['caseFile', 'law', 'complain', 'data'],
    ],
    none: ['event', 'vendor', 'mine', 'phishing'],
  },
  {
    name: 'case file',
    within: 'letter',
    all: [['police', 'stateBody', 'court'], ['caseFile'], ['provide', 'tell', 'ask']],
    none: ['event', 'vendor'],
  },
  {
    name: 'leak',
    within: 'letter',
    all: [['leak'], ['§ask', 'getKnow', 'tell']],
    none: ['vendor', 'tech', 'news'],
  },
  {
    name: 'officer',
    within: 'clause',
    all: [['officer'], ['data', 'personal', 'whom', 'policy']],
    none: ['vendor', 'price'],
  },
  {
    name: 'why asked',
    within: 'letter',
    all: [['device', 'server'], ['purpose', '§ask'], ['§ask']],
    none: ['vendor', 'goods', 'paidPlan'],
  },
  {
    name: 'applicant',
    within: 'letter',
    all: [['job'], ['consentGiven', 'consent', 'send', 'regards', 'mine']],
    none: ['delete', 'withdraw'],
  },
  {
    name: 'offer',
    within: 'letter',
    all: [['vendor'], ['price', 'dear', 'regards', 'ask', 'invoice']],
  },
  {
    name: 'lure',
    within: 'letter',
    all: [['phishing'], ['data', 'account', 'iin', 'block', 'delete']],
    none: ['mine'],
  },
  { name: 'subscribe', within: 'letter', all: [['subscribeMe']] },
  { name: 'give consent', within: 'letter', all: [['consentGiven']], none: ['withdraw'] },
  { name: 'thanks done', within: 'letter', all: [['thanks'], ['done']], none: ['demand'] },
  {
    name: 'paid plan',
    within: 'clause',
    all: [['paidPlan'], ['cancel', 'refuse', 'stop', 'delete', 'unsubscribe']],
  },
  {
    name: 'where is it',
    within: 'letter',
    all: [
      ['order', 'delivery'],
      ['§ask', 'hours', 'delivery', '§ref'],
    ],
    none: ['personal', 'data', 'claim', 'consent'],
  },
];
