<#ftl output_format="HTML">
[#-- In a file that is not in square brackets, these are text. --]
<html lang="fr">
  <body>
    <#assign title = "Dernières heures pour en profiter">
    <h1>${title}</h1>
    <p>Bonjour ${client.prenom!"à vous"},</p>
  </body>
</html>
