const row = ({ id, label, on }) => `<label><input type="checkbox" id="${id}" ${on ? 'checked' : ''}> ${label}</label>`

export function showNewsletterBox(panel, saved) {
  panel.innerHTML = `
    <h2>Before you go</h2>
    <label><input type="checkbox" name="news" checked> Send me offers and news by e-mail</label>
    ${row({ id: 'remember', label: saved.label, on: saved.on })}
    <button class="yes">Join the club</button>
    <button class="no">No thanks, I hate saving money</button>
  `
  panel.insertAdjacentHTML('beforeend', '<p><a href="/privacy">What happens to my address?</a></p>')
}
