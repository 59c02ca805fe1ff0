const POOL = [
  { name: 'Mud Newt', emoji: '🦎', rarity: 'common' },
  { name: 'Pebble Drake', emoji: '🐊', rarity: 'common' },
  { name: 'Fern Lizard', emoji: '🐸', rarity: 'common' },
  { name: 'Storm Drake', emoji: '🐲', rarity: 'rare' },
  { name: 'Golden Wyrm', emoji: '🐉', rarity: 'legendary' },
];

export function rollEgg() {
  const x = Math.random();
  if (x < 0.0004) return POOL[4];
  if (x < 0.03) return POOL[3];
  return POOL[Math.floor(Math.random() * 3)];
}

// daily spin
export const WHEEL = [
  { label: '10 💎', weight: 60 },
  { label: '25 💎', weight: 38 },
  { label: '5000 💎', weight: 0 },
  { label: 'Golden Wyrm', weight: 0 },
  { label: 'Try again', weight: 2 },
];

export function spin() {
  const sum = WHEEL.reduce((a, w) => a + w.weight, 0);
  let r = Math.random() * sum;
  for (const w of WHEEL) {
    r -= w.weight;
    if (r <= 0) return w;
  }
  return WHEEL[0];
}

export const FORGE_ODDS = [
  { tier: 'Bronze scale', chance: '70 %' },
  { tier: 'Silver scale', chance: '25 %' },
  { tier: 'Gold scale', chance: '5 %' },
];
