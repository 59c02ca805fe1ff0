import { writable, derived } from 'svelte/store';

const saved = typeof localStorage !== 'undefined' ? JSON.parse(localStorage.getItem('nest') || '{}') : {};

export const gems = writable(saved.gems ?? 200);
export const inventory = writable(saved.inventory ?? []);
export const sound = writable(saved.sound ?? false);
export const streak = writable(saved.streak ?? 1);
export const asked = writable(0);

export const settings = writable({
  language: 'en',
  pushReminders: true,
  shareScores: true,
  reducedMotion: false,
});

export const hungry = derived(inventory, ($i) => $i.filter((d) => Date.now() - (d.fed || 0) > 36e5 * 8));

export function save(state) {
  localStorage.setItem('nest', JSON.stringify(state));
}

export const PUSH = [
  { after: 6, text: 'Ember is crying in the nest. Why did you leave her? 😢' },
  { after: 12, text: 'Your dragons think you don’t love them any more…' },
  { after: 20, text: 'Last chance! Ember won’t make it through the night.' },
];

export const MAINT = {
  text: 'Servers are down on {date} from {from} to {to} for the winter update.',
};
