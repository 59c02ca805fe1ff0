import { writable, derived } from 'svelte/store';

export const coins = writable(30);
export const streak = writable(0);
export const lives = writable(3);

export const boxes = [
  { id: 'tin', name: 'Biscuit tin', cost: 25, holds: ['hat', 'sticker', 'legendary whisk'] },
  { id: 'jar', name: 'Golden jar', cost: 90, holds: ['crown', 'sticker'] },
];

export const skins = [
  { id: 'apron', name: 'Blue apron', cost: 40 },
  { id: 'gloves', name: 'Oven gloves', cost: 15 },
];

export const packs = [
  { coins: 100, price: 1.99, was: null },
  { coins: 550, price: 8.99, was: null },
];

export function openBox(box) {
  const last = box.holds.length - 1;
  const r = Math.random();
  return r > 0.999 ? box.holds[last] : box.holds[Math.floor(r * last)];
}

export const canPlay = derived(lives, (n) => n > 0);

export async function loadCup() {
  const res = await fetch('/api/cup');
  const cup = await res.json();
  return { title: cup.title, closes: new Date(cup.closes), players: cup.players };
}

export function myRank() {
  return 4 + Math.floor(Math.random() * 3);
}
