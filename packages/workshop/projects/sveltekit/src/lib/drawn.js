export const drawn = (most) => 1 + Math.floor(Math.random() * most)
