<section lang="en">
  <p>Only {{ $left }} rooms left at this price!</p>
  <p>{{ config('shop.viewers') }} people are looking at this room right now</p>
</section>
