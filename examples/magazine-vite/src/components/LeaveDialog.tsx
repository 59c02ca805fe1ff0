interface Props {
  onStay: () => void
}

export function LeaveDialog({ onStay }: Props) {
  return (
    <div role="dialog" aria-labelledby="leave">
      <h2 id="leave">Before you go</h2>
      <button type="button" onClick={onStay}>
        Read one issue for free
      </button>
      <a href="/bye">No thanks, I prefer to stay bored</a>
    </div>
  )
}
