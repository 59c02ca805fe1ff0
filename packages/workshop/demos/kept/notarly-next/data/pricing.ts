export type Plan = {
  slug: string;
  title: string;
  monthly: number;
  cta: string;
  note: string;
  perks: string[];
};

export const plans: Plan[] = [
  {
    slug: 'solo',
    title: 'Solo',
    monthly: 0,
    cta: 'Use Solo',
    note: 'Free for one seat, no card asked.',
    perks: ['1 workspace', '200 notes', 'Markdown export'],
  },
  {
    slug: 'crew',
    title: 'Crew',
    monthly: 19,
    cta: 'Get it free',
    note: 'Nothing to pay today.',
    perks: ['10 seats', 'Unlimited notes', 'Meeting recorder'],
  },
  {
    slug: 'studio',
    title: 'Studio',
    monthly: 49,
    cta: 'Buy Studio',
    note: '$49 per month plus your local tax, billed on the day you join. Cancel in Settings at any time.',
    perks: ['50 seats', 'SSO', 'Audit trail'],
  },
];

export const smallprint =
  'Crew moves to $228 a year on day 4 and is taken from the card on file.';

export const faq = [
  {
    q: 'How do I leave a paid plan?',
    a: 'Call the success desk on weekdays between 10:00 and 11:30 (EST). They will walk you through it.',
  },
  {
    q: 'What happens with my notes?',
    a: 'You can export everything as Markdown or JSON, on every plan, also after you left.',
  },
  {
    q: 'Do you offer refunds?',
    a: 'Yes: full refund in the first 30 days, sent back to the same card.',
  },
];
