export const plans = [
  { id: 'p1', label: '1 mois', price: 39.99, get before() { return Math.round(this.price * 2.1); } },
  { id: 'p3', label: '3 mois', price: 89.99, get before() { return Math.round(this.price * 2.1); } },
  { id: 'p12', label: '12 mois', price: 179.99, get before() { return Math.round(this.price * 2.1); } },
];

export const boosts = {
  price: 4.99,
  label: 'Coup de boost 30 min',
  text: 'Ton profil passe devant pendant 30 minutes. Sans garantie de réponse.',
};

export const coffre = {
  label: 'Coffre Coup de Foudre',
  price: 2.99,
  text: 'Ouvre le coffre : un super-like… ou un match garanti ?',
};

export const starters = [
  { name: 'Léna', age: 27, photo: '/seed/lena.jpg', msg: 'Coucou toi 😏' },
  { name: 'Nour', age: 25, photo: '/seed/nour.jpg', msg: 'On se connaît, non ?' },
  { name: 'Théo', age: 29, photo: '/seed/theo.jpg', msg: 'Ton sourire 😍' },
];

export function greet(user) {
  const pick = starters[Math.floor(Math.random() * starters.length)];
  return { ...pick, to: user.id, at: new Date().toISOString(), unread: true };
}

export const limits = {
  likesPerDay: 20,
  resetAt: '00:00',
  text: 'Tu as utilisé tes 20 likes. Remise à zéro à minuit, c’est gratuit.',
};
