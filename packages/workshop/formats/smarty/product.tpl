{extends file='page.tpl'}
{block name='content'}
  <p>{l s='Offer ends soon' d='Shop.Theme'}</p>
  {if $stock == 1}
    <p>{l s='1 person is looking at this' d='Shop.Theme'}</p>
  {else}
    <p>{l s='%count% people are looking at this' sprintf=['%count%' => $count] d='Shop.Theme'}</p>
  {/if}
  <label><input type="checkbox" name="keep" {if $keep}checked{/if}> Remember my basket</label>
  <label><input type="checkbox" name="offers" checked> Send me special offers</label>
{/block}
