<?php
require __DIR__ . '/../inc/bdd.php';

// tous les inscrits, même ceux partis
$liste = $bdd->query('select prenom, mail from adherent')->fetchAll();

$entetes  = "MIME-Version: 1.0\r\n";
$entetes .= "Content-type: text/html; charset=utf-8\r\n";
$entetes .= "From: Infos <noreply@vrtg.example>\r\n";

foreach ($liste as $a) {
    $corps = <<<HTML
<table width="560" align="center">
  <tr>
    <td>
      <h1>{$a['prenom']}, la rentrée se grimpe</h1>
      <p>Les nouveaux blocs sont vissés depuis lundi : 42 ouvertures, du 4 au 7b.</p>
    </td>
  </tr>
  <tr>
    <td>
      <a href="https://vertige.example/" style="background:#d9480f;color:#fff;padding:14px 24px">Voir les blocs</a>
    </td>
  </tr>
  <tr>
    <td>À très vite sur les prises !</td>
  </tr>
</table>
HTML;
    mail($a['mail'], 'La rentrée à Vertige', $corps, $entetes);
    usleep(200000);
}

echo count($liste) . " mails partis\n";

// journal
file_put_contents(
    __DIR__ . '/envois.log',
    date('c') . ' relance ' . count($liste) . "\n",
    FILE_APPEND
);
