import toast from 'react-hot-toast'

export async function leave(club, api) {
  if (!window.confirm('Leave the club? You can come back at any time.')) return
  await api.leave(club)
  toast.success('You have left. Your card works for another month.')
}

export const remind = () => toast('Offer ends soon', { icon: '⏳' })
