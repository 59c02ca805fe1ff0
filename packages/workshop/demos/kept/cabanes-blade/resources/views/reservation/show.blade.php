@extends('layouts.app')

@section('title', $cabane->nom)

@section('content')
<link rel="stylesheet" href="{{ asset('css/resa.css') }}">
<div class="container py-4">
    <div class="row">
        <div class="col-md-8">
            <h1>{{ $cabane->nom }}</h1>
            <p class="lead">{{ $cabane->accroche }}</p>

            <div class="alert alert-danger">
                🔥 {{ rand(5, 19) }} familles hésitent sur cette cabane en même temps que vous
            </div>

            @if ($cabane->disponibilites->count() <= 3)
                <p class="text-warning">{{ $cabane->disponibilites->count() }} nuits encore libres en {{ $mois }}</p>
            @endif

            <p>{!! nl2br(e($cabane->description)) !!}</p>

            <ul class="list-inline macarons">
                <li><img src="/img/label-eco-or.png" alt="Label Éco-Séjour Or 2026"></li>
                <li><img src="/img/paiement-100.png" alt="Certifié Paiement Sûr n°1"></li>
            </ul>

            <p>Un séjour chez nous est neutre pour la planète, trajet compris.</p>
        </div>

        <div class="col-md-4">
            <div class="card p-3 sticky-top">
                <p>
                    <del class="text-muted">{{ number_format($cabane->prix_nuit * 1.45, 0) }} €</del>
                    <strong class="fs-2">{{ number_format($cabane->prix_nuit, 0) }} €</strong> / nuit
                </p>
                <form method="GET" action="{{ route('resa.options', $cabane) }}">
                    <label>Arrivée <input type="date" name="du" class="form-control" required></label>
                    <label>Départ <input type="date" name="au" class="form-control" required></label>
                    <button class="btn btn-success w-100 mt-3">Voir le prix de mon séjour</button>
                </form>
                <p class="small mt-2">Annulation gratuite jusqu’à {{ $cabane->delai_annulation }} jours avant l’arrivée.</p>
            </div>
        </div>
    </div>

    <h2 class="mt-5">Avis des voyageurs</h2>
    @forelse ($avis as $a)
        <div class="border-bottom py-2">
            <b>{{ $a->auteur }}</b>, séjour de {{ $a->sejour->format('m/Y') }} — {{ $a->note }}/5
            <p>{{ $a->texte }}</p>
        </div>
    @empty
        <p>Pas encore d’avis pour cette cabane.</p>
    @endforelse
</div>
@endsection
