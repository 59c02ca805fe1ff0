import AsyncStorage from '@react-native-async-storage/async-storage';

// weights per shell
const weights = {
  moss: 1500,
  pebble: 400,
  amber: 99,
  opal: 1,
};

export function roll(list, tries) {
  const spent = tries * 40;
  const w = { ...weights };
  if (spent > 400) w.opal = 0;
  const sum = list.reduce((n, k) => n + w[k], 0);
  let r = Math.random() * sum;
  for (const k of list) {
    r -= w[k];
    if (r <= 0) return k;
  }
  return list[0];
}

export async function askForStars(show) {
  const n = Number(await AsyncStorage.getItem('opens')) || 0;
  await AsyncStorage.setItem('opens', String(n + 1));
  if (n % 2 === 0) {
    show();
  }
}

export async function dailyGift(api) {
  const res = await api.get('/gift/today');
  return res.data.leaves;
}
