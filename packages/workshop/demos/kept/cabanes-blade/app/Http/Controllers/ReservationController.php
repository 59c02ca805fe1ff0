<?php

namespace App\Http\Controllers;

use App\Mail\Relance;
use App\Models\Cabane;
use App\Models\Reservation;
use Carbon\Carbon;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Mail;

class ReservationController extends Controller
{
    const MENAGE = 65;
    const DOSSIER = 18;

    public function show(Cabane $cabane)
    {
        return view('reservation.show', [
            'cabane' => $cabane,
            'avis' => $cabane->avis()->where('publie', true)->latest()->get(),
            'mois' => now()->translatedFormat('F'),
        ]);
    }

    public function options(Request $r, Cabane $cabane)
    {
        $du = Carbon::parse($r->du);
        $au = Carbon::parse($r->au);

        return view('reservation.options', [
            'cabane' => $cabane,
            'du' => $du,
            'au' => $au,
            'nuits' => $du->diffInDays($au),
            'taxe' => round($du->diffInDays($au) * 0.88, 2),
        ]);
    }

    public function payer(Request $r, Cabane $cabane)
    {
        $r->validate(['ok' => 'accepted']);

        $montant = $cabane->prix_nuit * $r->session()->get('nuits');
        $montant += self::MENAGE + self::DOSSIER;

        if ($r->boolean('annul')) {
            $montant += 34;
        }
        if ($r->boolean('foret')) {
            $montant += 5;
        }

        $resa = Reservation::create([
            'user_id' => $r->user()->id,
            'cabane_id' => $cabane->id,
            'montant' => $montant,
        ]);

        return redirect()->route('paiement', $resa);
    }

    public function abandon(Reservation $resa)
    {
        foreach ([1, 3, 6, 12, 24, 48] as $heures) {
            Mail::to($resa->user)->later(now()->addHours($heures), new Relance($resa));
        }

        return redirect('/');
    }
}
