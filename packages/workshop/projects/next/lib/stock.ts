export const stockOf = async (name: string) => ({ name, left: Math.floor(Math.random() * 6) + 1 })
