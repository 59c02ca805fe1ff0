// compteur
var fin = Date.now() + 15 * 60 * 1000;

setInterval(function () {
  var r = Math.max(0, fin - Date.now());
  if (r === 0) fin = Date.now() + 15 * 60 * 1000;
  var s = Math.floor(r / 1000);
  document.getElementById('h').textContent = '00';
  document.getElementById('m').textContent = String(Math.floor(s / 60)).padStart(2, '0');
  document.getElementById('s').textContent = String(s % 60).padStart(2, '0');
}, 1000);

// stock
var stock = 23;
setInterval(function () {
  if (stock > 3) stock--;
  document.getElementById('stock').textContent = stock;
}, 14000);

// avis
var avis = [
  { n: 'Josiane', t: 'Trois semaines et je dors comme un bébé.', d: '/img/stock-femme-1.jpg' },
  { n: 'Marie-Pierre', t: 'Mon médecin n’en revient pas !', d: '/img/stock-femme-2.jpg' },
  { n: 'Fatou', t: 'J’ai jeté mes cachets.', d: '/img/stock-femme-3.jpg' },
];
document.getElementById('avis').innerHTML = avis
  .map(function (a) {
    return '<div class="a"><img src="' + a.d + '" alt=""><p>« ' + a.t + ' »</p><b>' + a.n + ', cliente vérifiée</b></div>';
  })
  .join('');

// sortie
var pop = document.getElementById('pop');
document.addEventListener('mouseleave', function () {
  pop.hidden = false;
});
document.getElementById('oui').onclick = function () {
  pop.hidden = true;
  location.hash = 'commande';
};
document.getElementById('non').onclick = function () {
  pop.hidden = true;
};

// le port réel
fetch('/api/port?pays=FR')
  .then(function (r) { return r.json(); })
  .then(function (j) {
    var p = document.createElement('p');
    p.textContent = 'Commandez avant ' + j.heure_limite + ', expédié le ' + j.depart;
    document.getElementById('commande').appendChild(p);
  });
