export const ONBOARDING = [
  { title: 'Small steps', body: 'Pick one habit. We remind you at the hour you choose.' },
  { title: 'A coach in your pocket', body: 'Our AI predicts burnout two weeks before it happens, with 99% accuracy.' },
  { title: 'Proven', body: 'Cures insomnia for good in 21 days.' },
];

export const PLUS = {
  headline: 'Start your week for free',
  cta: 'Continue',
  fine: 'Then $79.99/year, billed at once.',
  skip: 'No, I give up on myself',
};

export const REMINDERS = [
  'You said you would change. Was that a lie?',
  'Everyone in your circle did it today. Everyone but you.',
  'Your 8:00 reminder: stretch for five minutes.',
];

export const REVIEWS = [
  { name: 'A. Sample', stars: 5, text: 'Changed my life in a day!!' },
  { name: 'B. Sample', stars: 5, text: 'Threw away my alarm clock.' },
  { name: 'C. Sample', stars: 5, text: 'My boss gave me a raise.' },
];

export const FREE_PLAN = {
  title: 'Free, for good',
  body: 'Three habits, no card. Plus adds more habits and costs $79.99 a year.',
};

export const DECLINE = 'No, thanks';
