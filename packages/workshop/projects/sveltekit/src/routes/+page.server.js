import { drawn } from '$lib/drawn'

export const load = async () => ({ left: drawn(3) })
