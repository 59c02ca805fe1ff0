export const logos = [
  { src: '/logos/placeholder-1.svg', alt: 'Your logo' },
  { src: '/logos/placeholder-2.svg', alt: 'Your logo' },
];

// swap names before launch
export const voices = [
  {
    name: 'Daniela R.',
    role: 'Head of Ops',
    stars: 5,
    text: 'Notarly gave my team its Fridays back. I cried a little.',
  },
  {
    name: 'Thomas W.',
    role: 'Founder',
    stars: 5,
    text: 'I have tried them all. Nothing comes near.',
  },
  {
    name: 'Lakshmi P.',
    role: 'Product Lead',
    stars: 5,
    text: 'Best thing since the whiteboard!',
  },
];

export const score = { value: 4.9, count: 12840 };

export const seals = [
  { label: 'Privacy Gold Verified', img: '/seals/gold.png', href: '#' },
  { label: 'Trusted Software Award, Winner', img: '/seals/award.png', href: '#' },
];

export const benchmark = {
  label: 'Median search time 84 ms',
  source: 'https://status.notarly.example/bench-2024-03',
  method: '10,000 queries on a 50k-note workspace, script and raw data at the link.',
};

export const aiLine =
  'Our AI never gets a meeting wrong and makes any team three times smarter.';
