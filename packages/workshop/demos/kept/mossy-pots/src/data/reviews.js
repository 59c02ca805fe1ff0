// lorem for now, replace when the first customers come in
const names = ['Orla F.', 'Dan M.', 'Priya S.', 'Tomasz K.', 'Ines B.']

const lines = [
  'My monstera doubled in size in this pot. Unreal quality.',
  'Bought six for the balcony, the neighbours keep asking where from.',
  'Best pots in Ireland, I will never go back to plastic.',
]

export const reviews = lines.map((text, i) => ({
  text,
  who: `${names[Math.floor(Math.random() * names.length)]}, verified buyer`,
  stars: 5,
  key: i,
}))

export const shopScore = {
  value: '4.9',
  count: 200 + Math.floor(Math.random() * 90),
}

export const faq = [
  {
    q: 'Can I send a pot back?',
    a: 'Yes, within 30 days. We send a label, you pay nothing.',
  },
  {
    q: 'Are the pots frost proof?',
    a: 'Only the stoneware line. The terracotta ones should come inside below 0 °C.',
  },
  {
    q: 'Where are they made?',
    a: 'In our workshop in Ennistree, on two electric kilns.',
  },
]
