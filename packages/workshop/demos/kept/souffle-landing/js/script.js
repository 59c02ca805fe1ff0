const avis = [
  { nom: 'Nadège', age: 41, note: 5, photo: 'img/stock-femme-03.jpg', txt: 'Ma toux de dix ans, partie en trois soirs !' },
  { nom: 'Hervé', age: 58, note: 5, photo: 'img/stock-homme-11.jpg', txt: 'Mon docteur n’en revient pas.' },
  { nom: 'Inès', age: 29, note: 5, photo: 'img/stock-femme-08.jpg', txt: 'J’ai jeté mon inhalateur.' },
  { nom: 'Loïc', age: 35, note: 5, photo: 'img/stock-homme-02.jpg', txt: 'Bluffant, je l’offre à toute la famille.' },
];

const boite = document.getElementById('liste-avis');
avis.forEach((a) => {
  const d = document.createElement('div');
  d.className = 'avis';
  d.innerHTML = `<img src="${a.photo}" alt=""><p>${'★'.repeat(a.note)}</p><p>${a.txt}</p><small>${a.nom}, ${a.age} ans</small>`;
  boite.appendChild(d);
});

let fin = Date.now() + 20 * 60 * 1000;
setInterval(() => {
  let r = fin - Date.now();
  if (r <= 0) {
    fin = Date.now() + 20 * 60 * 1000;
    r = fin - Date.now();
  }
  const m = String(Math.floor(r / 60000)).padStart(2, '0');
  const s = String(Math.floor((r % 60000) / 1000)).padStart(2, '0');
  document.getElementById('cpt').textContent = `00:${m}:${s}`;
}, 1000);

let places = 7;
setInterval(() => {
  if (places > 2) {
    places--;
    document.getElementById('places').textContent = places;
  }
}, 25000);

const pop = document.getElementById('pop');
document.addEventListener('mouseout', (e) => {
  if (!e.relatedTarget && e.clientY < 5) pop.hidden = false;
});
document.getElementById('reste').onclick = () => (pop.hidden = true);
document.getElementById('sors').onclick = () => (pop.hidden = true);

const bisc = document.getElementById('biscuits');
if (!localStorage.bisc) bisc.hidden = false;
document.getElementById('bisc-ok').onclick = () => {
  localStorage.bisc = 'oui';
  bisc.hidden = true;
};
