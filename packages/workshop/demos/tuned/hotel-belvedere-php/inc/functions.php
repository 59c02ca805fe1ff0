<?php

function e($s)
{
    return htmlspecialchars((string) $s, ENT_QUOTES, 'UTF-8');
}

function liste_chambres(PDO $pdo)
{
    $sql = 'SELECT c.*, c.total - COUNT(r.id) AS libres
            FROM chambres c
            LEFT JOIN reservations r ON r.chambre_id = c.id AND r.nuit = CURDATE()
            GROUP BY c.id ORDER BY c.prix';
    return $pdo->query($sql)->fetchAll(PDO::FETCH_ASSOC);
}

function chambre(PDO $pdo, $id)
{
    $st = $pdo->prepare('SELECT * FROM chambres WHERE id = ?');
    $st->execute([$id]);
    return $st->fetch(PDO::FETCH_ASSOC);
}

function avis_du_jour()
{
    $noms = ['Bernadette L.', 'Couple Vasseur', 'Jean-Marc', 'Famille Oudin', 'Klara'];
    $debuts = ['Accueil parfait', 'Vue splendide', 'Literie de rêve', 'Le meilleur hôtel de la côte'];
    $fins = ['on reviendra !', 'rien à redire.', 'merci à toute l’équipe.', 'un vrai cocon.'];
    $out = [];
    for ($i = 0; $i < 3; $i++) {
        $out[] = [
            'nom' => $noms[array_rand($noms)],
            'texte' => $debuts[array_rand($debuts)] . ', ' . $fins[array_rand($fins)],
        ];
    }
    return $out;
}

function fin_offre()
{
    return date('d/m/Y', strtotime('tomorrow')) . ' à minuit';
}

function cloture_inscriptions(PDO $pdo, $evt)
{
    $st = $pdo->prepare('SELECT cloture FROM evenements WHERE slug = ?');
    $st->execute([$evt]);
    return date('d/m/Y', strtotime($st->fetchColumn()));
}
