<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Adobe OAuth Server-to-Server credentials, kept in your keyring.</source>
        <translation>Identifiants Adobe OAuth Server-to-Server, gardés dans votre trousseau.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Copier la version</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Check-up…</source>
        <translation>Bilan…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Apache License 2.0; and those of what comes with it.</source>
        <translation>Apache License 2.0&#x202f;; et celles de ce qui l’accompagne.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Keyring, list, folder, certificates. Nothing is sent.</source>
        <translation>Trousseau, liste, dossier, certificats. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What happened, without secrets and tokens.</source>
        <translation>Ce qui s’est passé, sans secrets ni jetons.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add a second secret…</source>
        <translation>Ajouter un second secret…</translation>
    </message>
    <message>
        <source>Stop asking Adobe</source>
        <translation>Ne plus interroger Adobe</translation>
    </message>
    <message>
        <source>Connection check…</source>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation>Ouvrir la Console</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy the quota table</source>
        <translation>Copier le tableau du quota</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Clear the search, close a message</source>
        <translation>Effacer la recherche, fermer un message</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation>Obtenir un autre jeton</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Show or hide groups</source>
        <translation>Afficher ou masquer les groupes</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Keep fresh, or no longer</source>
        <translation>Garder à jour, ou ne plus garder</translation>
    </message>
    <message>
        <source>State of the keyring</source>
        <translation>État du trousseau</translation>
    </message>
    <message>
        <source>Load quota</source>
        <translation>Charger le quota</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Look inside the token…</source>
        <translation>Voir le contenu du jeton…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Find an action or a credential</source>
        <translation>Trouver une action ou des identifiants</translation>
    </message>
    <message>
        <source>Paste a credential</source>
        <translation>Coller des identifiants</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Coller du texte…</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode exercice</translation>
    </message>
    <message>
        <source>Import the practice file</source>
        <translation>Importer le fichier d’exercice</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Mode discret</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Actualiser la page</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Remplacer le secret…</translation>
    </message>
    <message>
        <source>New set of scopes…</source>
        <translation>Nouveau jeu de portées…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Rechercher des identifiants</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Show for 20 s</source>
        <translation>Afficher 20 s</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Sort by expiry</source>
        <translation>Trier par échéance</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by last use</source>
        <translation>Trier par dernier usage</translation>
    </message>
    <message>
        <source>Go to Details</source>
        <translation>Aller aux Détails</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>Aller à Fichiers</translation>
    </message>
    <message>
        <source>Go to Quota</source>
        <translation>Aller au Quota</translation>
    </message>
    <message>
        <source>Go to Token</source>
        <translation>Aller au Jeton</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Practice weather…</source>
        <translation>Météo de l’exercice…</translation>
    </message>
    <message>
        <source>Wire into App Builder…</source>
        <translation>Relier à App Builder…</translation>
    </message>
    <message>
        <source>Token and quota</source>
        <translation>Jeton et quota</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Mintdesk</source>
        <translation>Mintdesk</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Se déplacer dans la liste</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>Replier ou déplier un groupe</translation>
    </message>
    <message>
        <source>Copy the token of a row</source>
        <translation>Copier le jeton d’une ligne</translation>
    </message>
    <message>
        <source>Show the token while held</source>
        <translation>Afficher le jeton tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Do what a dialog is for</source>
        <translation>Valider une boîte de dialogue</translation>
    </message>
    <message>
        <source>Leave a dialog or the settings</source>
        <translation>Quitter une boîte de dialogue ou les réglages</translation>
    </message>
    <message>
        <source>List and dialogs</source>
        <translation>Liste et boîtes de dialogue</translation>
    </message>
</context>
<context>
    <name>ActionCode</name>
    <message>
        <source>Save the action</source>
        <translation>Enregistrer l’action</translation>
    </message>
    <message>
        <source>Written to “%1” and read back.</source>
        <translation>Écrit dans «&#x202f;%1&#x202f;» et relu.</translation>
    </message>
</context>
<context>
    <name>ActionCodeDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Action code</source>
        <translation>Code de l’action</translation>
    </message>
    <message>
        <source>An App Builder action that gets a token and loads the quota.</source>
        <translation>Une action App Builder qui obtient un jeton et charge le quota.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Écrit avec</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ce fichier existe déjà</translation>
    </message>
    <message>
        <source>“%1” holds something else, which would be lost.</source>
        <translation>«&#x202f;%1&#x202f;» contient autre chose, qui serait perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Clipboard cleared</source>
        <translation>Presse-papiers effacé</translation>
    </message>
    <message>
        <source>The clipboard was left as it is</source>
        <translation>Le presse-papiers est resté tel quel</translation>
    </message>
    <message>
        <source>It no longer holds what was pasted.</source>
        <translation>Il ne contient plus ce qui a été collé.</translation>
    </message>
    <message>
        <source>This offer is over</source>
        <translation>Cette proposition a expiré</translation>
    </message>
    <message>
        <source>Import the file again to have its secret removed.</source>
        <translation>Importez de nouveau le fichier pour en retirer le secret.</translation>
    </message>
    <message>
        <source>The secret is out of the file</source>
        <translation>Le secret n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>%1 was read back. Its other lines are as they were.</source>
        <translation>%1 a été relu. Ses autres lignes sont inchangées.</translation>
    </message>
    <message>
        <source>The file is deleted</source>
        <translation>Le fichier est supprimé</translation>
    </message>
    <message>
        <source>Next file…</source>
        <translation>Fichier suivant…</translation>
    </message>
    <message>
        <source>The file has changed since the import</source>
        <translation>Le fichier a changé depuis l’importation</translation>
    </message>
    <message>
        <source>Nothing was removed. Look at it, or import it again.</source>
        <translation>Rien n’a été retiré. Regardez-le, ou importez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Tout s’applique aussitôt.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>Système suit votre bureau.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Your keyring is open</source>
        <translation>Le trousseau est ouvert</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Jeton copié</translation>
    </message>
    <message>
        <source>Token received</source>
        <translation>Jeton reçu</translation>
    </message>
    <message>
        <source>Quota loaded</source>
        <translation>Quota chargé</translation>
    </message>
</context>
<context>
    <name>CatalogWatch</name>
    <message>
        <source>Its file was damaged, and there was no copy. The list begins anew: import your credentials again. The damaged file is kept as %1.</source>
        <translation>Son fichier était endommagé et il n’y avait pas de copie. La liste repart de zéro&#x202f;: importez de nouveau vos identifiants. Le fichier endommagé est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>Its file was damaged. A copy, made %2, took its place: look whether the latest changes are there. The damaged file is kept as %1.</source>
        <translation>Son fichier était endommagé. Une copie (%2) l’a remplacé&#x202f;: vérifiez que les derniers changements y sont. Le fichier endommagé est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>The list of credentials was mended</source>
        <translation>La liste des identifiants a été réparée</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keyring, tried</source>
        <translation>Essai du trousseau</translation>
    </message>
    <message>
        <source>Could not be looked at: {reason}.</source>
        <translation>Impossible à examiner&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>Mintdesk {version}, Python {python}, SQLite {sqlite}, {openssl}, {packages}</source>
        <translation>Mintdesk {version}, Python {python}, SQLite {sqlite}, {openssl}, {packages}</translation>
    </message>
    <message>
        <source>{system}, {machine}, desktop {desktop}, bundle: {bundle}</source>
        <translation>{system}, {machine}, bureau {desktop}, paquet autonome&#x202f;: {bundle}</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide {pyside}, platform {platform}, style {style}, language {language}, scale {scale}, colours {colours}</source>
        <translation>Qt {qt}, PySide {pyside}, plateforme {platform}, style {style}, langue {language}, échelle {scale}, couleurs {colours}</translation>
    </message>
    <message>
        <source>Can be written. Rights {mode}, {free} MB free.</source>
        <translation>Accessible en écriture. Droits {mode}, {free} Mo libres.</translation>
    </message>
    <message>
        <source>It belongs to another user. Rights {mode}.</source>
        <translation>Il appartient à un autre utilisateur. Droits {mode}.</translation>
    </message>
    <message>
        <source>Others can write into it. Rights {mode}.</source>
        <translation>D’autres peuvent y écrire. Droits {mode}.</translation>
    </message>
    <message>
        <source>{free} MB are left on it.</source>
        <translation>Il y reste {free} Mo.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Whole. {credentials}, schema {schema}, {size} kB.</source>
        <translation>Intacte. {credentials}, schéma {schema}, {size} ko.</translation>
    </message>
    <message>
        <source>Lines: {lines}. No errors.</source>
        <translation>Lignes&#x202f;: {lines}. Aucune erreur.</translation>
    </message>
    <message>
        <source>Lines: {lines}. Errors: {errors}.</source>
        <translation>Lignes&#x202f;: {lines}. Erreurs&#x202f;: {errors}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Proxy of the system. Variables: {variables}.</source>
        <translation>Proxy du système. Variables&#x202f;: {variables}.</translation>
    </message>
    <message>
        <source>Proxy from the settings, with a password: {password}.</source>
        <translation>Proxy des réglages, avec mot de passe&#x202f;: {password}.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <source>{count} in the store. A file of your own: {extra}.</source>
        <translation>{count} dans le magasin. Fichier à vous&#x202f;: {extra}.</translation>
    </message>
    <message>
        <source>The system’s store. A file of your own: {extra}.</source>
        <translation>Le magasin du système. Fichier à vous&#x202f;: {extra}.</translation>
    </message>
    <message>
        <source>None was found. Variables: {variables}.</source>
        <translation>Aucun n’a été trouvé. Variables&#x202f;: {variables}.</translation>
    </message>
    <message>
        <source>{name}, open.</source>
        <translation>{name}, ouvert.</translation>
    </message>
    <message>
        <source>{name}, locked.</source>
        <translation>{name}, verrouillé.</translation>
    </message>
    <message>
        <source>None. Secrets are kept until you quit.</source>
        <translation>Aucun. Les secrets sont gardés jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Written, read back the same, and removed.</source>
        <translation>Écrit, relu à l’identique, puis supprimé.</translation>
    </message>
    <message>
        <source>Not tried: it is not open.</source>
        <translation>Non essayé&#x202f;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Ce qui a été relu n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>What was removed is still there.</source>
        <translation>Ce qui a été supprimé est toujours là.</translation>
    </message>
    <message>
        <source>Look at its rights and at the disk under Settings, Folders.</source>
        <translation>Vérifiez ses droits et le disque&#x202f;: Réglages, Dossiers.</translation>
    </message>
    <message>
        <source>Start Mintdesk as the user to whom it belongs.</source>
        <translation>Lancez Mintdesk sous le compte auquel il appartient.</translation>
    </message>
    <message>
        <source>Take their rights away: 700 is enough.</source>
        <translation>Retirez-leur ces droits&#x202f;: 700 suffit.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Start Mintdesk again: it sets a broken list aside and takes its newest copy.</source>
        <translation>Relancez Mintdesk&#x202f;: il met de côté une liste abîmée et reprend sa copie la plus récente.</translation>
    </message>
    <message>
        <source>Settings, About, Log.</source>
        <translation>Réglages, À propos, Journal.</translation>
    </message>
    <message>
        <source>Choose the file of certificates anew under Settings, Network.</source>
        <translation>Choisissez de nouveau le fichier de certificats&#x202f;: Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Install the certificates of your system (ca-certificates).</source>
        <translation>Installez les certificats de votre système (ca-certificates).</translation>
    </message>
    <message>
        <source>The foot of the list tells what helps.</source>
        <translation>Le bas de la liste indique quoi faire.</translation>
    </message>
    <message>
        <source>Getting a token asks for its password.</source>
        <translation>Obtenir un jeton demande son mot de passe.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Nothing is sent or mended; no path, ID or secret is in it.</source>
        <translation>Rien n’est envoyé ni réparé&#x202f;; il ne contient ni chemin, ni ID, ni secret.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope %1, not asked for</source>
        <translation>Portée %1, non demandée</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>Portée %1</translation>
    </message>
    <message>
        <source>Scope %1, asked and given</source>
        <translation>Portée %1, demandée et accordée</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non accordée</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Sorte de jeton</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Technical account</source>
        <translation>Compte technique</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID de jeton</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Refresh token ID</source>
        <translation>ID du jeton d’actualisation</translation>
    </message>
    <message>
        <source>Refresh ends</source>
        <translation>Fin de l’actualisation</translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation>ID d’opération</translation>
    </message>
    <message>
        <source>Feature group</source>
        <translation>Groupe de fonctions</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>IMS org</source>
        <translation>Organisation IMS</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Read on this computer; the signature is not checked.</source>
        <translation>Lu sur cet ordinateur&#x202f;; la signature n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>A token of JWT’s kind without signature.</source>
        <translation>Un jeton de type JWT sans signature.</translation>
    </message>
    <message>
        <source>An encrypted token: only its header can be read.</source>
        <translation>Un jeton chiffré&#x202f;: seul son en-tête est lisible.</translation>
    </message>
    <message>
        <source>This token is no JWT: it holds nothing that can be read here.</source>
        <translation>Ce jeton n’est pas un JWT&#x202f;: rien n’y est lisible ici.</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>IMS did not say whether it takes this token.</source>
        <translation>IMS n’a pas dit s’il accepte ce jeton.</translation>
    </message>
    <message>
        <source>IMS does not take this token.</source>
        <translation>IMS n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>IMS does not take this token: %1.</source>
        <translation>IMS n’accepte pas ce jeton&#x202f;: %1.</translation>
    </message>
    <message>
        <source>IMS takes this token.</source>
        <translation>IMS accepte ce jeton.</translation>
    </message>
    <message>
        <source>IMS takes this token until %1.</source>
        <translation>IMS accepte ce jeton jusqu’au %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ClipboardSettings</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Seconds until it is cleared</source>
        <translation>Secondes avant l’effacement</translation>
    </message>
    <message>
        <source>Clear a copied token</source>
        <translation>Effacer un jeton copié</translation>
    </message>
    <message>
        <source>After this many seconds. Always on lock and on quit.</source>
        <translation>Après ce nombre de secondes. Toujours au verrouillage et à la fermeture.</translation>
    </message>
    <message>
        <source>Clipboard histories</source>
        <translation>Historiques du presse-papiers</translation>
    </message>
    <message>
        <source>They are asked to leave a token out. Remote desktops and virtual machines take it all the same.</source>
        <translation>Il leur est demandé d’ignorer un jeton. Bureaux à distance et machines virtuelles le prennent quand même.</translation>
    </message>
    <message>
        <source>On this system they cannot be asked to leave a token out.</source>
        <translation>Sur ce système, on ne peut pas leur demander d’ignorer un jeton.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Last used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Saisissez «&#x202f;%1&#x202f;» pour continuer</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>The same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>IMS org</source>
        <translation>Organisation IMS</translation>
    </message>
    <message>
        <source>Org name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Account e-mail</source>
        <translation>E-mail du compte</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Two, added %1 and %2</source>
        <translation>Deux, ajoutés le %1 et le %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté le %1</translation>
    </message>
    <message>
        <source>A secret, not compared</source>
        <translation>Un secret, non comparé</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Deux secrets</translation>
    </message>
    <message>
        <source>A secret</source>
        <translation>Un secret</translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation>Un autre secret</translation>
    </message>
    <message>
        <source>The keyring did not answer, so it is not known whether this secret is kept already. One that is there is not stored twice.</source>
        <translation>Le trousseau n’a pas répondu&#x202f;: on ne sait pas si ce secret y est déjà. S’il y est, il n’est pas gardé deux fois.</translation>
    </message>
    <message>
        <source>The file’s secret is not stored.</source>
        <translation>Le secret du fichier n’est pas gardé.</translation>
    </message>
    <message>
        <source>The file’s secret is stored.</source>
        <translation>Le secret du fichier est gardé.</translation>
    </message>
    <message>
        <source>Adobe takes two. The one in use stays; the file’s takes the place of the other, added %1.</source>
        <translation>Adobe en accepte deux. Celui qui sert reste&#x202f;; celui du fichier remplace l’autre, ajouté le %1.</translation>
    </message>
    <message>
        <source>Adobe takes two, so none is lost: the one in use is tried first.</source>
        <translation>Adobe en accepte deux, aucun n’est donc perdu&#x202f;: celui qui sert est essayé d’abord.</translation>
    </message>
    <message>
        <source>The file’s takes the place of both, which are deleted here.</source>
        <translation>Celui du fichier remplace les deux, qui sont supprimés ici.</translation>
    </message>
    <message>
        <source>The file’s takes the place of this one, which is deleted here.</source>
        <translation>Celui du fichier remplace celui-ci, qui est supprimé ici.</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>In Mintdesk</source>
        <translation>Dans Mintdesk</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>in Mintdesk</source>
        <translation>dans Mintdesk</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retirée&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Identique des deux côtés</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>Via le proxy</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Jetons&#x202f;: %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <translation>Quota&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>{proxy}, from the system</source>
        <translation>{proxy}, selon le système</translation>
    </message>
    <message>
        <source>{proxy}, from the settings</source>
        <translation>{proxy}, selon les réglages</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None: the address is this computer</source>
        <translation>Aucun&#x202f;: l’adresse est cet ordinateur</translation>
    </message>
    <message>
        <source>The system’s proxy cannot be used</source>
        <translation>Le proxy du système est inutilisable</translation>
    </message>
    <message>
        <source>Enter an http or https proxy under Settings, Network. SOCKS and automatic configuration (PAC) are not supported.</source>
        <translation>Indiquez un proxy http ou https sous Réglages, Réseau. SOCKS et la configuration automatique (PAC) ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>{name} was found</source>
        <translation>{name} a été trouvé</translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation>{name} est introuvable</translation>
    </message>
    <message>
        <source>Check that this computer is online. Some networks reach Adobe through a proxy alone: enter it under Settings, Network.</source>
        <translation>Vérifiez que cet ordinateur est en ligne. Certains réseaux n’atteignent Adobe que par un proxy&#x202f;: indiquez-le sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Made in {milliseconds} ms</source>
        <translation>Établie en {milliseconds} ms</translation>
    </message>
    <message>
        <source>Not made: {reason}</source>
        <translation>Non établie&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>A firewall may be in the way. Ask who runs the network whether a proxy is needed.</source>
        <translation>Un pare-feu bloque peut-être le passage. Demandez à l’administrateur du réseau si un proxy est nécessaire.</translation>
    </message>
    <message>
        <source>{proxy} passes it on</source>
        <translation>{proxy} transmet</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>The proxy said no (status {status})</source>
        <translation>Le proxy a refusé (statut {status})</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to let {host} pass.</source>
        <translation>Demandez à l’administrateur du proxy d’autoriser {host}.</translation>
    </message>
    <message>
        <source>The proxy wants a password (status 407)</source>
        <translation>Le proxy demande un mot de passe (statut 407)</translation>
    </message>
    <message>
        <source>Enter the user name and the password under Settings, Network.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy wants {offered} (status 407)</source>
        <translation>Le proxy demande {offered} (statut 407)</translation>
    </message>
    <message>
        <source>Mintdesk can do Basic alone, neither Kerberos nor NTLM. Ask who runs the network for another way.</source>
        <translation>Mintdesk ne connaît que Basic, ni Kerberos ni NTLM. Demandez une autre voie à l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Émis par {issuer}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is no public authority that Mintdesk knows</source>
        <translation>Émis par {issuer}, qui n’est pas une autorité publique connue de Mintdesk</translation>
    </message>
    <message>
        <source>It is trusted, and who holds it may read the traffic. Companies do so; if yours does not, ask who runs the network.</source>
        <translation>Il est approuvé, et son détenteur peut lire les échanges. Des entreprises le font&#x202f;; si ce n’est pas le cas de la vôtre, interrogez l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, trusted by your own file alone</source>
        <translation>Émis par {issuer}, approuvé par votre seul fichier</translation>
    </message>
    <message>
        <source>Who holds it may read the traffic. If that is not your company, remove the file under Settings, Network.</source>
        <translation>Son détenteur peut lire les échanges. Si ce n’est pas votre entreprise, retirez le fichier sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Refused: {reason}. Issued by {issuer}</source>
        <translation>Refusé&#x202f;: {reason}. Émis par {issuer}</translation>
    </message>
    <message>
        <source>If your company reads this traffic, its certificate belongs in the system’s store, or choose its file under Settings, Network.</source>
        <translation>Si votre entreprise lit ces échanges, son certificat doit être dans le magasin du système&#x202f;; sinon, choisissez son fichier sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Right to the minute</source>
        <translation>Juste à la minute près</translation>
    </message>
    <message>
        <source>This computer’s is {off} behind</source>
        <translation>Celle de cet ordinateur retarde de {off}</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <translation>Laissez le système régler l’heure par le réseau.</translation>
    </message>
    <message>
        <source>This computer’s is {off} ahead</source>
        <translation>Celle de cet ordinateur avance de {off}</translation>
    </message>
    <message>
        <source>The answer does not tell the time</source>
        <translation>La réponse n’indique pas l’heure</translation>
    </message>
    <message>
        <source>It answers (status {status})</source>
        <translation>Répond (statut {status})</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>Pas de réponse&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays, something between here and {host} breaks the connection off.</source>
        <translation>Réessayez plus tard. Si cela persiste, quelque chose coupe la connexion entre ici et {host}.</translation>
    </message>
    <message>
        <source>Mintdesk: connection check</source>
        <translation>Mintdesk&#x202f;: vérification de la connexion</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ConnectionCheckDialog</name>
    <message>
        <source>Connection check</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>What lies between this computer and Adobe. No secret is sent.</source>
        <translation>Ce qu’il y a entre cet ordinateur et Adobe. Aucun secret n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>Token of “%1” copied</source>
        <translation>Jeton de «&#x202f;%1&#x202f;» copié</translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation>Le presse-papiers sera effacé dans %1 s.</translation>
    </message>
    <message>
        <source>It stays there until you clear it.</source>
        <translation>Il y reste jusqu’à ce que vous l’effaciez.</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Load the quota</source>
        <translation>Charger le quota</translation>
    </message>
    <message>
        <source>App Builder action</source>
        <translation>Action App Builder</translation>
    </message>
    <message>
        <source>With fetch</source>
        <translation>Avec fetch</translation>
    </message>
    <message>
        <source>With Adobe’s library</source>
        <translation>Avec la bibliothèque d’Adobe</translation>
    </message>
    <message>
        <source>curl for cmd</source>
        <translation>curl pour cmd</translation>
    </message>
    <message>
        <source>Action code copied</source>
        <translation>Code de l’action copié</translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation>Copié comme %1</translation>
    </message>
    <message>
        <source>Adobe’s library</source>
        <translation>Bibliothèque d’Adobe</translation>
    </message>
    <message>
        <source>In %2, map these inputs from .env: %1.</source>
        <translation>Dans %2, reliez ces entrées à .env&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In .env, set %1 (the last one a JSON array).</source>
        <translation>Dans .env, renseignez %1 (la dernière est un tableau JSON).</translation>
    </message>
    <message>
        <source>In %2, set these annotations: %1.</source>
        <translation>Dans %2, ajoutez ces annotations&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its first lines say what to set.</source>
        <translation>Ses premières lignes disent ce qu’il faut renseigner.</translation>
    </message>
    <message>
        <source>The token is in it. The clipboard is cleared in %1 s.</source>
        <translation>Il contient le jeton. Le presse-papiers sera effacé dans %1 s.</translation>
    </message>
    <message>
        <source>The token is in it, until you clear it.</source>
        <translation>Le jeton y est, jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>A shell may keep it in its history.</source>
        <translation>Un shell peut le garder dans son historique.</translation>
    </message>
    <message>
        <source>The secret is never copied.</source>
        <translation>Le secret n’est jamais copié.</translation>
    </message>
    <message>
        <source>No token is in hand.</source>
        <translation>Aucun jeton n’est disponible.</translation>
    </message>
    <message>
        <source>Set %1 in your editor’s environment first.</source>
        <translation>Définissez d’abord %1 dans l’environnement de l’éditeur.</translation>
    </message>
    <message>
        <source>Set %1 first.</source>
        <translation>Définissez d’abord %1.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>With the live token</source>
        <translation>Avec le jeton actuel</translation>
    </message>
    <message>
        <source>Look at the code…</source>
        <translation>Voir le code…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>yet</source>
        <translation>pour l’instant</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1&#xa0;min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Adobe</source>
        <translation>d’Adobe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>for the keyring</source>
        <translation>du trousseau</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>No workspace</source>
        <translation>Sans espace de travail</translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation>Adobe Stage</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Adresse personnalisée</translation>
    </message>
    <message>
        <source>No IMS org yet</source>
        <translation>Sans organisation IMS</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#x202f;: %1</translation>
    </message>
    <message>
        <source>token good</source>
        <translation>jeton valable</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>kept fresh</source>
        <translation>gardé à jour</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>New credential</source>
        <translation>Nouveaux identifiants</translation>
    </message>
    <message>
        <source>Edit credential</source>
        <translation>Modifier les identifiants</translation>
    </message>
    <message>
        <source>The fields of the Developer Console, under OAuth Server-to-Server.</source>
        <translation>Les champs de la Developer Console, sous OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>A client secret typed here replaces the one in use; the other stays. Left empty, both stay as they are.</source>
        <translation>Un secret client saisi ici remplace celui qui est utilisé&#x202f;; l’autre reste. Vide, les deux restent tels quels.</translation>
    </message>
    <message>
        <source>An empty client secret leaves the one in the keyring as it is.</source>
        <translation>Un secret client laissé vide garde celui du trousseau.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quota Watch</source>
        <translation>Quota Watch</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation>ID d’organisation IMS</translation>
    </message>
    <message>
        <source>Workspace (optional)</source>
        <translation>Espace de travail (facultatif)</translation>
    </message>
    <message>
        <source>Production, Stage …</source>
        <translation>Production, Stage…</translation>
    </message>
    <message>
        <source>2 client secrets; both are kept.</source>
        <translation>2 secrets clients&#x202f;; les deux sont gardés.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Adobe production</source>
        <translation>Adobe Production</translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation>Adobe Stage</translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation>Exercice, en local</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Adresse personnalisée</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation>Organisation IMS</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
    <message>
        <source>The secret goes from the keyring too. The Console keeps its own.</source>
        <translation>Le secret quitte aussi le trousseau. La Console garde le sien.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>.env</source>
        <translation>.env</translation>
    </message>
    <message>
        <source>App Builder tutorial (OAUTHS2S_*)</source>
        <translation>Tutoriel App Builder (OAUTHS2S_*)</translation>
    </message>
    <message>
        <source>With a prefix of your own</source>
        <translation>Avec un préfixe à vous</translation>
    </message>
    <message>
        <source>App Builder</source>
        <translation>App Builder</translation>
    </message>
    <message>
        <source>App Builder (IMS_OAUTH_S2S_*)</source>
        <translation>App Builder (IMS_OAUTH_S2S_*)</translation>
    </message>
    <message>
        <source>Context of aio (AIO_ims_contexts_*)</source>
        <translation>Contexte d’aio (AIO_ims_contexts_*)</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Commerce (AIO_COMMERCE_AUTH_IMS_*)</source>
        <translation>Commerce (AIO_COMMERCE_AUTH_IMS_*)</translation>
    </message>
    <message>
        <source>Commerce starter kit (OAUTH_*)</source>
        <translation>Kit de démarrage Commerce (OAUTH_*)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Credential of the Console (JSON)</source>
        <translation>Identifiants de la Console (JSON)</translation>
    </message>
    <message>
        <source>Python aepp (JSON)</source>
        <translation>Python aepp (JSON)</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Postman</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Environnement Postman</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Java properties</source>
        <translation>Propriétés Java</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>bash and zsh</source>
        <translation>bash et zsh</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>cmd</source>
        <translation>cmd</translation>
    </message>
    <message>
        <source>Name of the context</source>
        <translation>Nom du contexte</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores, none of the latter at either end.</source>
        <translation>Lettres, chiffres, points, tirets et tirets bas, sans tiret bas au début ni à la fin.</translation>
    </message>
    <message>
        <source>Type a prefix, such as MY_APP.</source>
        <translation>Saisissez un préfixe, par exemple MY_APP.</translation>
    </message>
    <message>
        <source>Letters, digits and underscores, no digit first, and no word that a key ends in.</source>
        <translation>Lettres, chiffres et tirets bas, pas de chiffre au début, ni de mot par lequel finit une clé.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>DropMark</name>
    <message>
        <source>Update “%1” from this</source>
        <translation>Mettre à jour «&#x202f;%1&#x202f;» avec ceci</translation>
    </message>
    <message>
        <source>Drop it to see the credentials in it</source>
        <translation>Déposez pour voir les identifiants qu’il contient</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>%1: the new one was read back, the old one is deleted.</source>
        <translation>%1&#x202f;: le nouveau a été relu, l’ancien est supprimé.</translation>
    </message>
    <message>
        <source>Client secret replaced</source>
        <translation>Secret client remplacé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its client secret goes as well. Tokens already issued stay valid until they expire.</source>
        <translation>Le secret client est supprimé aussi. Les jetons déjà émis restent valables jusqu’à leur échéance.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>The secret is gone, as checked.</source>
        <translation>Vérification faite, le secret n’est plus dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Practice: client secrets stay in memory until you quit.</source>
        <translation>Exercice&#x202f;: les secrets client restent en mémoire jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The client secret goes to your system keyring. Nothing else keeps it.</source>
        <translation>Le secret client va dans le trousseau du système. Rien d’autre ne le garde.</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Déposer un fichier</translation>
    </message>
    <message>
        <source>Or choose one</source>
        <translation>Ou en choisir un</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>A download of the Console, a .env file, or another that holds a credential. Anywhere in this window will do.</source>
        <translation>Un téléchargement de la Console, un fichier .env ou un autre qui contient des identifiants. N’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>A file’s lines or a cURL command. Mintdesk finds the fields.</source>
        <translation>Les lignes d’un fichier ou une commande cURL. Mintdesk trouve les champs.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Name, client ID, client secret, scopes and IMS org ID.</source>
        <translation>Nom, ID client, secret client, portées et ID d’organisation IMS.</translation>
    </message>
    <message>
        <source>Add your first credential</source>
        <translation>Ajoutez vos premiers identifiants</translation>
    </message>
    <message>
        <source>A practice file is ready: the .env of Adobe’s tutorial.</source>
        <translation>Un fichier d’exercice est prêt&#x202f;: le .env du tutoriel d’Adobe.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>In the Console: project  ›  OAuth Server-to-Server  ›  Credential details</source>
        <translation>Dans la Console&#x202f;: projet  ›  OAuth Server-to-Server  ›  Credential details</translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation>Ouvrir la Console</translation>
    </message>
    <message>
        <source>Not sure where it is?</source>
        <translation>Vous ne savez pas où il est&#x202f;?</translation>
    </message>
    <message>
        <source>Look into a folder</source>
        <translation>Examiner un dossier</translation>
    </message>
    <message>
        <source>No Adobe account at hand?</source>
        <translation>Pas de compte Adobe sous la main&#x202f;?</translation>
    </message>
    <message>
        <source>Try it in practice mode</source>
        <translation>Essayer en mode exercice</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>%1: the token has expired</source>
        <translation>%1&#x202f;: le jeton a expiré</translation>
    </message>
    <message>
        <source>%1: less than ten minutes left</source>
        <translation>%1&#x202f;: il reste moins de dix minutes</translation>
    </message>
    <message>
        <source>%1: less than an hour left</source>
        <translation>%1&#x202f;: il reste moins d’une heure</translation>
    </message>
</context>
<context>
    <name>EndpointsBanner</name>
    <message>
        <source>Custom endpoints are in use: %1.</source>
        <translation>Des adresses personnalisées sont utilisées&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” is a link that leads elsewhere. Nothing is written: name the file that it leads to.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien qui mène ailleurs. Rien n’est écrit&#x202f;: indiquez le fichier auquel il mène.</translation>
    </message>
    <message>
        <source>“%1” has a second name, which would keep the old content. Nothing is written: name another file.</source>
        <translation>«&#x202f;%1&#x202f;» a un second nom, qui garderait l’ancien contenu. Rien n’est écrit&#x202f;: indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user, who could read what is in it. Nothing is written: name another file.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre utilisateur, qui pourrait en lire le contenu. Rien n’est écrit&#x202f;: indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>This file is not yours alone</source>
        <translation>Ce fichier n’est pas à vous seul</translation>
    </message>
    <message>
        <source>“%1” holds something else, and this format only makes new files.</source>
        <translation>«&#x202f;%1&#x202f;» contient autre chose, et ce format ne crée que de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ce fichier existe déjà</translation>
    </message>
    <message>
        <source>The file changed while you looked</source>
        <translation>Le fichier a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was written; here is the new difference.</source>
        <translation>Rien n’a été écrit&#x202f;; voici la nouvelle différence.</translation>
    </message>
    <message>
        <source>Written to %1 and read back. Only you can open it.</source>
        <translation>Écrit dans %1 et relu. Vous seul pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>Written to %1 and read back. Its other lines are as they were.</source>
        <translation>Écrit dans %1 et relu. Ses autres lignes sont restées telles quelles.</translation>
    </message>
    <message>
        <source>A line in .gitignore tells git to ignore it.</source>
        <translation>Une ligne de .gitignore dit à git de l’ignorer.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation>ID d’organisation IMS</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>portées</translation>
    </message>
    <message>
        <source>technical account ID</source>
        <translation>ID du compte technique</translation>
    </message>
    <message>
        <source>technical account email</source>
        <translation>e-mail du compte technique</translation>
    </message>
    <message>
        <source>This folder lies on another computer</source>
        <translation>Ce dossier se trouve sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Whoever runs that computer can read what is written here.</source>
        <translation>Qui administre cet ordinateur peut lire ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>Write it there all the same</source>
        <translation>L’y écrire quand même</translation>
    </message>
    <message>
        <source>Others on this computer can read this file</source>
        <translation>D’autres personnes peuvent lire ce fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>It keeps its rights unless you change them here.</source>
        <translation>Il garde ses droits, sauf si vous les changez ici.</translation>
    </message>
    <message>
        <source>Make it yours alone (0600)</source>
        <translation>Vous le réserver (0600)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>a new file that only you can open</source>
        <translation>un nouveau fichier que vous seul pouvez ouvrir</translation>
    </message>
    <message>
        <source>Rights kept</source>
        <translation>Droits gardés</translation>
    </message>
    <message>
        <source>the file stays as closed as it is</source>
        <translation>le fichier reste aussi fermé qu’il l’est</translation>
    </message>
    <message>
        <source>Ignored by git</source>
        <translation>Ignoré par git</translation>
    </message>
    <message>
        <source>so it will not be committed</source>
        <translation>il ne sera donc pas versionné</translation>
    </message>
    <message>
        <source>until the new one is read back</source>
        <translation>jusqu’à la relecture du nouveau</translation>
    </message>
    <message>
        <source>Old file kept</source>
        <translation>Ancien fichier gardé</translation>
    </message>
    <message>
        <source>This file is tracked by git</source>
        <translation>Ce fichier est suivi par git</translation>
    </message>
    <message>
        <source>A secret written here would be committed.</source>
        <translation>Un secret écrit ici serait versionné.</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>L’écrire quand même</translation>
    </message>
    <message>
        <source>This is a repository, and git was not found. A commit may take the secret.</source>
        <translation>Ce dossier est un dépôt, et git est introuvable. Un commit pourrait emporter le secret.</translation>
    </message>
    <message>
        <source>The repository belongs to another user, so git tells nothing. A commit may take the secret.</source>
        <translation>Le dépôt est à quelqu’un d’autre, et git ne dit rien. Un commit pourrait emporter le secret.</translation>
    </message>
    <message>
        <source>git took too long to answer. A commit may take the secret.</source>
        <translation>git tarde trop à répondre. Un commit pourrait emporter le secret.</translation>
    </message>
    <message>
        <source>git cannot read this repository. A commit may take the secret.</source>
        <translation>git ne peut pas lire ce dépôt. Un commit pourrait emporter le secret.</translation>
    </message>
    <message>
        <source>Git does not ignore this file</source>
        <translation>Git n’ignore pas ce fichier</translation>
    </message>
    <message>
        <source>The next “git add” would take the secret with it.</source>
        <translation>Le prochain «&#x202f;git add&#x202f;» emporterait le secret.</translation>
    </message>
    <message>
        <source>Whether git keeps this file is not known</source>
        <translation>On ignore si git suit ce fichier</translation>
    </message>
    <message>
        <source>Line for .gitignore: %1</source>
        <translation>Ligne pour .gitignore&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lines for .gitignore: %1 and %2</source>
        <translation>Lignes pour .gitignore&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation>Ajouter à .gitignore</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Read the same</source>
        <translation>Lu à l’identique</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>Lu autrement</translation>
    </message>
    <message>
        <source>both are written, the one in use first</source>
        <translation>les deux sont écrits, celui qui sert d’abord</translation>
    </message>
    <message>
        <source>the one in use is written, the other is not</source>
        <translation>celui qui sert est écrit, l’autre non</translation>
    </message>
    <message>
        <source>Two client secrets</source>
        <translation>Deux secrets client</translation>
    </message>
    <message>
        <source>%1: this credential has none</source>
        <translation>%1&#x202f;: absent de ces identifiants</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>%1; the last one counts, and is the one that is changed</source>
        <translation>%1&#x202f;; le dernier compte, et c’est lui qui est modifié</translation>
    </message>
    <message>
        <source>More than once</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>%1: an apostrophe stands first, so that no spreadsheet takes it for a formula; it is no part of the value</source>
        <translation>%1&#x202f;: une apostrophe précède, pour qu’aucun tableur n’y voie une formule&#x202f;; elle ne fait pas partie de la valeur</translation>
    </message>
    <message>
        <source>Made harmless</source>
        <translation>Rendu inoffensif</translation>
    </message>
    <message>
        <source>its name ends in %1, and what is written is: %2</source>
        <translation>son nom finit par %1, et le contenu est&#x202f;: %2</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <translation>Autre type de fichier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Only the marked lines change. Every other byte stays as it is.</source>
        <translation>Seules les lignes marquées changent. Tout autre octet reste tel quel.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Change this existing file</source>
        <translation>Modifier ce fichier existant</translation>
    </message>
    <message>
        <source>I want its secret in this file</source>
        <translation>Je veux leur secret dans ce fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The file holds these values already.</source>
        <translation>Le fichier contient déjà ces valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick above what you agree to.</source>
        <translation>Cochez plus haut ce que vous acceptez.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Without a name, the client ID is used.</source>
        <translation>Sans nom, l’ID client en tient lieu.</translation>
    </message>
    <message>
        <source>No token without it.</source>
        <translation>Sans lui, pas de jeton.</translation>
    </message>
    <message>
        <source>Adobe gives no token without a scope. They can be added later.</source>
        <translation>Adobe ne donne pas de jeton sans portée. Elles peuvent être ajoutées plus tard.</translation>
    </message>
    <message>
        <source>Tokens work without it; the quota will ask for it.</source>
        <translation>Les jetons s’en passent&#x202f;; le quota le demandera.</translation>
    </message>
    <message>
        <source>This is a placeholder. Copy the value from the Console.</source>
        <translation>Ce texte est à remplacer. Copiez la valeur depuis la Console.</translation>
    </message>
    <message>
        <source>This is far too long.</source>
        <translation>C’est bien trop long.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Des caractères invisibles s’y trouvent.</translation>
    </message>
    <message>
        <source>It holds a blank.</source>
        <translation>Une espace s’y trouve.</translation>
    </message>
    <message>
        <source>A client ID usually has 32 digits and letters a to f.</source>
        <translation>Un ID client a en général 32 caractères&#x202f;: chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>This looks like AEM Service Credentials (JWT), not OAuth Server-to-Server.</source>
        <translation>Cela ressemble à AEM Service Credentials (JWT), non à OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>This looks like a client secret. Put it in its own field.</source>
        <translation>Cela ressemble à un secret client. Mettez-le dans son champ.</translation>
    </message>
    <message>
        <source>This looks like an access token.</source>
        <translation>Cela ressemble à un jeton d’accès.</translation>
    </message>
    <message>
        <source>A client secret usually has p8e- and 32 characters.</source>
        <translation>Un secret client a en général p8e-, puis 32 caractères.</translation>
    </message>
    <message>
        <source>It looks cut: a client secret usually has 36 characters.</source>
        <translation>Il semble tronqué&#x202f;: un secret client a en général 36 caractères.</translation>
    </message>
    <message>
        <source>This looks like a client ID.</source>
        <translation>Cela ressemble à un ID client.</translation>
    </message>
    <message>
        <source>An IMS org ID usually ends in @AdobeOrg. You can save it as it is.</source>
        <translation>Un ID d’organisation IMS finit en général par @AdobeOrg. Vous pouvez l’enregistrer tel quel.</translation>
    </message>
    <message>
        <source>This is the Console’s number for the org. The IMS org ID ends in @AdobeOrg.</source>
        <translation>C’est le numéro de l’organisation dans la Console. L’ID d’organisation IMS finit par @AdobeOrg.</translation>
    </message>
    <message>
        <source>An IMS org ID usually has 24 characters and @AdobeOrg.</source>
        <translation>Un ID d’organisation IMS a en général 24 caractères, puis @AdobeOrg.</translation>
    </message>
    <message>
        <source>This is a technical account. The IMS org ID ends in @AdobeOrg.</source>
        <translation>C’est un compte technique. L’ID d’organisation IMS finit par @AdobeOrg.</translation>
    </message>
    <message>
        <source>A scope holds odd characters.</source>
        <translation>Une portée contient des caractères inhabituels.</translation>
    </message>
    <message>
        <source>Scopes usually include openid and AdobeID.</source>
        <translation>Les portées comprennent en général openid et AdobeID.</translation>
    </message>
    <message>
        <source>%2 is there twice; the last one counts.</source>
        <translation>%2 y figure deux fois&#x202f;; la dernière compte.</translation>
    </message>
    <message>
        <source>%2 has no value.</source>
        <translation>%2 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>%2 is a placeholder and was left out.</source>
        <translation>%2 est une valeur d’exemple et n’est pas repris.</translation>
    </message>
    <message>
        <source>Node, Python and bash do not read %2 the same.</source>
        <translation>Node, Python et bash ne lisent pas %2 de la même façon.</translation>
    </message>
    <message>
        <source>The host in %2 is not Adobe’s and was left out.</source>
        <translation>L’hôte dans %2 n’est pas à Adobe et n’est pas repris.</translation>
    </message>
    <message>
        <source>%2 holds an access token and was left out.</source>
        <translation>%2 contient un jeton d’accès et n’est pas repris.</translation>
    </message>
    <message>
        <source>This makes no sense as NAME=value and was left out.</source>
        <translation>Ceci n’a pas la forme NOM=valeur et n’est pas repris.</translation>
    </message>
    <message>
        <source>ID and e-mail of the technical account stand in each other’s place (%2). Mintdesk takes them the right way round.</source>
        <translation>L’ID et l’e-mail du compte technique sont intervertis (%2). Mintdesk les remet dans le bon ordre.</translation>
    </message>
    <message>
        <source>%2 holds %3 client secrets. Adobe takes two; the first two are read.</source>
        <translation>%2 contient %3 secrets client. Adobe en accepte deux&#x202f;; les deux premiers sont lus.</translation>
    </message>
    <message>
        <source>%2 names more scopes than a credential may hold; the rest is left.</source>
        <translation>%2 nomme plus de portées que permis&#x202f;; le reste n’est pas repris.</translation>
    </message>
    <message>
        <source>There are %3 credentials; only the first of them were read.</source>
        <translation>Il y a %3 jeux d’identifiants&#x202f;; seuls les premiers ont été lus.</translation>
    </message>
    <message>
        <source>Too long to tell whether Python and bash read it as Node does.</source>
        <translation>Trop long pour dire si Python et bash le lisent comme Node.</translation>
    </message>
    <message>
        <source>%2 is far too long and was left out.</source>
        <translation>%2 est bien trop long et n’est pas repris.</translation>
    </message>
    <message>
        <source>Not all was read: it is too long.</source>
        <translation>Tout n’a pas été lu&#x202f;: c’est trop long.</translation>
    </message>
    <message>
        <source>Add @AdobeOrg</source>
        <translation>Ajouter @AdobeOrg</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>More for this file</source>
        <translation>Plus pour ce fichier</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>Oublier ce fichier</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation>Il n’a pas encore été examiné.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>It holds what Mintdesk holds.</source>
        <translation>Il contient ce que Mintdesk contient.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>The credential has changed since this file was written.</source>
        <translation>Les identifiants ont changé depuis l’écriture de ce fichier.</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>It no longer holds what was written into it.</source>
        <translation>Il ne contient plus ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>It cannot be read, so nothing was compared.</source>
        <translation>Il est illisible&#x202f;: rien n’a été comparé.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>The keyring did not give the secret.</source>
        <translation>Le trousseau n’a pas donné le secret.</translation>
    </message>
    <message>
        <source>Holds the secret</source>
        <translation>Contient le secret</translation>
    </message>
    <message>
        <source>A client secret lies there in plain text.</source>
        <translation>Un secret client s’y trouve en clair.</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Sans secret</translation>
    </message>
    <message>
        <source>Its client secret is no longer there.</source>
        <translation>Son secret client n’y est plus.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Réexporter…</translation>
    </message>
    <message>
        <source>Wire again…</source>
        <translation>Relier à nouveau…</translation>
    </message>
    <message>
        <source>Remove from file…</source>
        <translation>Retirer du fichier…</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté %1</translation>
    </message>
    <message>
        <source>Wired %1</source>
        <translation>Relié %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importé %1</translation>
    </message>
    <message>
        <source>%1 of %2 current</source>
        <translation>%1 sur %2 à jour</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>No client secret is in this file</source>
        <translation>Aucun secret client dans ce fichier</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>Ce dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>It may be gone.</source>
        <translation>Il n’existe peut-être plus.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Check the files again</source>
        <translation>Vérifier à nouveau les fichiers</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Files that this credential is exported to, wired into or imported from stand here, and whether they still hold what Mintdesk holds.</source>
        <translation>Les fichiers où ces identifiants sont exportés, reliés ou d’où ils viennent figurent ici, et s’ils contiennent encore ce que Mintdesk contient.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>FindingsSheet</name>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>What to do stands below each mark.</source>
        <translation>La marche à suivre figure sous chaque marque.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constatations</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>FoldersSettings</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Neither of them holds a secret.</source>
        <translation>Aucun des deux ne contient de secret.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation>Copier le chemin du dossier de données</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Copy the path of the log folder</source>
        <translation>Copier le chemin du dossier du journal</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget how files were exported</source>
        <translation>Oublier les formats d’export</translation>
    </message>
    <message>
        <source>Export choices</source>
        <translation>Formats d’export</translation>
    </message>
    <message>
        <source>No format is remembered for any folder.</source>
        <translation>Aucun format n’est retenu, pour aucun dossier.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Debug ID</source>
        <translation>ID de débogage</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Asking Adobe</source>
        <translation>Attente d’Adobe</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émis %1</translation>
    </message>
    <message>
        <source>Nothing is sent until you ask</source>
        <translation>Rien n’est envoyé sans votre demande</translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation>Presse-papiers effacé.</translation>
    </message>
    <message>
        <source>Copied. It stays there until you clear it.</source>
        <translation>Copié. Il y reste jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copié. Presse-papiers effacé dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Foremost</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>Credentials found</source>
        <translation>Identifiants trouvés</translation>
    </message>
</context>
<context>
    <name>Fresh</name>
    <message>
        <source>A token is only asked for when you ask for one.</source>
        <translation>Un jeton n’est demandé que lorsque vous en demandez un.</translation>
    </message>
    <message>
        <source>It begins in a moment.</source>
        <translation>Cela commence dans un instant.</translation>
    </message>
    <message>
        <source>Stopped: %1. It goes on once that is mended.</source>
        <translation>Arrêté&#x202f;: %1. Cela reprend une fois la cause réglée.</translation>
    </message>
    <message>
        <source>%1. The next try is in %2.</source>
        <translation>%1. Prochain essai dans %2.</translation>
    </message>
    <message>
        <source>The next token is asked for in %1.</source>
        <translation>Le prochain jeton est demandé dans %1.</translation>
    </message>
    <message>
        <source>A new token is being asked for.</source>
        <translation>Un nouveau jeton est en cours de demande.</translation>
    </message>
    <message>
        <source>%1 is kept fresh</source>
        <translation>%1 est gardé à jour</translation>
    </message>
    <message>
        <source>A new token comes before the old one ends.</source>
        <translation>Un nouveau jeton arrive avant la fin de l’ancien.</translation>
    </message>
    <message>
        <source>%1 is no longer kept fresh</source>
        <translation>%1 n’est plus gardé à jour</translation>
    </message>
    <message>
        <source>The token of %1 ends soon</source>
        <translation>Le jeton de %1 expire bientôt</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Encore %1.</translation>
    </message>
    <message>
        <source>%1 end soon</source>
        <translation>%1 expirent bientôt</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>En obtenir un autre</translation>
    </message>
    <message>
        <source>Get new ones</source>
        <translation>En obtenir d’autres</translation>
    </message>
</context>
<context>
    <name>FreshCard</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Keep fresh while Mintdesk runs</source>
        <translation>Garder à jour tant que Mintdesk est ouvert</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More for this credential</source>
        <translation>Autres actions pour ces identifiants</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pages of this credential</source>
        <translation>Pages de ces identifiants</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation>Adobe Stage</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>Quota loaded</source>
        <translation>Quota chargé</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Pas de quota</translation>
    </message>
    <message>
        <source>Exported to</source>
        <translation>Exporté vers</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Secret remplacé</translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation>Secret ajouté</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Secret retiré</translation>
    </message>
    <message>
        <source>Other secret used</source>
        <translation>Autre secret utilisé</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy debug ID</source>
        <translation>Copier l’ID de débogage</translation>
    </message>
    <message>
        <source>The latest %1; older ones are not shown.</source>
        <translation>Les %1 plus récents&#x202f;; les plus anciens ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Debug ID</source>
        <translation>ID de débogage</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>New in Mintdesk</source>
        <translation>Nouveau dans Mintdesk</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Already in Mintdesk, and the same.</source>
        <translation>Déjà dans Mintdesk, à l’identique.</translation>
    </message>
    <message>
        <source>Found twice</source>
        <translation>Trouvé deux fois</translation>
    </message>
    <message>
        <source>Already in Mintdesk.</source>
        <translation>Déjà dans Mintdesk.</translation>
    </message>
    <message>
        <source>Another credential than the one that is to be updated; it stays out.</source>
        <translation>Ce ne sont pas les identifiants à mettre à jour&#x202f;; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>Importing it would change nothing.</source>
        <translation>L’importer ne changerait rien.</translation>
    </message>
    <message>
        <source>Its client secret is being compared.</source>
        <translation>Son secret client est en cours de comparaison.</translation>
    </message>
    <message>
        <source>Choose what to keep, field by field. At first the name stays, the rest is the file’s, and no secret in use is lost.</source>
        <translation>Choisissez quoi garder, champ par champ. Au départ le nom reste, le reste vient du fichier, et aucun secret qui sert n’est perdu.</translation>
    </message>
    <message>
        <source>Fill in client ID and client secret.</source>
        <translation>Saisissez l’ID client et le secret client.</translation>
    </message>
    <message>
        <source>Fill in the client ID to import it.</source>
        <translation>Saisissez l’ID client pour l’importer.</translation>
    </message>
    <message>
        <source>Fill in the client secret to import it.</source>
        <translation>Saisissez le secret client pour l’importer.</translation>
    </message>
    <message>
        <source>The same credential stands further up already. To take this one, import the file again afterwards.</source>
        <translation>Les mêmes identifiants figurent déjà plus haut. Pour prendre ceux-ci, réimportez le fichier ensuite.</translation>
    </message>
    <message>
        <source>The same credential stands further up already. Tick this one to import it in place of that.</source>
        <translation>Les mêmes identifiants figurent déjà plus haut. Cochez ceux-ci pour les importer à leur place.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Copy where it stands</source>
        <translation>Copier l’emplacement</translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation>Ouvrir la Console</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Storing %1 of %2</source>
        <translation>Enregistrement&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer (%n)</numerusform>
            <numerusform>Importer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Waiting for your keyring; its window may be behind this one.</source>
        <translation>En attente du trousseau&#x202f;; sa fenêtre est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Comparing with the keyring</source>
        <translation>Comparaison avec le trousseau</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search what was found</source>
        <translation>Rechercher parmi les résultats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>This client ID is in Mintdesk already</source>
        <translation>Cet ID client est déjà dans Mintdesk</translation>
    </message>
    <message>
        <source>Nothing was stored yet. Look at what differs, then import.</source>
        <translation>Rien n’est encore enregistré. Voyez les différences, puis importez.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Import from %1</source>
        <translation>Importer depuis %1</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>The folder holds more than is looked at; there may be others.</source>
        <translation>Le dossier contient plus que ce qui est examiné&#x202f;; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>The file is for %1. Here it is kept for the custom address, and its secret goes there.</source>
        <translation>Le fichier est fait pour %1. Ici, il est gardé pour l’adresse personnalisée, et son secret y est envoyé.</translation>
    </message>
    <message>
        <source>Adobe production</source>
        <translation>Adobe Production</translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation>Adobe Stage</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Each secret was read back. The clipboard still holds it in plain text.</source>
        <translation>Chaque secret a été relu. Le presse-papiers le contient encore en clair.</translation>
    </message>
    <message>
        <source>Each secret was read back and is the same.</source>
        <translation>Chaque secret a été relu et est identique.</translation>
    </message>
    <message>
        <source>Each secret was read back.</source>
        <translation>Chaque secret a été relu.</translation>
    </message>
    <message>
        <source>Remove from the file…</source>
        <translation>Retirer du fichier…</translation>
    </message>
    <message>
        <source>Remove from files…</source>
        <translation>Retirer de chacun…</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Each secret was read back. The file “%1” still holds it in plain text.</source>
        <translation>Chaque secret a été relu. Le fichier «&#x202f;%1&#x202f;» le contient encore en clair.</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>Inside the token</source>
        <translation>Dans le jeton</translation>
    </message>
    <message>
        <source>Check with IMS</source>
        <translation>Vérifier auprès d’IMS</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking IMS</source>
        <translation>Attente d’IMS</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>IMS can be asked whether it takes this token.</source>
        <translation>Il est possible de demander à IMS s’il accepte ce jeton.</translation>
    </message>
    <message>
        <source>No address is known that checks tokens of this environment.</source>
        <translation>Aucune adresse connue ne vérifie les jetons de cet environnement.</translation>
    </message>
    <message>
        <source>This token has ended.</source>
        <translation>Ce jeton n’est plus valable.</translation>
    </message>
    <message>
        <source>Mintdesk cannot end a token. It ends by itself: %1. Deleting the client secret in the Console does not end it.</source>
        <translation>Mintdesk ne peut pas mettre fin à un jeton. Il prend fin de lui-même&#x202f;: %1. Supprimer le secret client dans la Console n’y met pas fin.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Mintdesk opens no web address. Save the file, then drop it.</source>
        <translation>Mintdesk n’ouvre aucune adresse web. Enregistrez le fichier, puis déposez-le.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No credential in this folder</source>
        <translation>Aucun jeu d’identifiants dans ce dossier</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation>Ce texte est trop long</translation>
    </message>
    <message>
        <source>It is longer than any file of credentials. Nothing was read.</source>
        <translation>Il est plus long que tout fichier d’identifiants. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>There is nothing in it to look into.</source>
        <translation>Il n’y a rien à y chercher.</translation>
    </message>
    <message>
        <source>This text is empty</source>
        <translation>Ce texte est vide</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Copy the lines of a .env file first, then paste.</source>
        <translation>Copiez d’abord les lignes d’un fichier .env, puis collez.</translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message>
        <source>Keep Mintdesk running?</source>
        <translation>Garder Mintdesk actif&#x202f;?</translation>
    </message>
    <message>
        <source>Its icon stays in the tray, and copies tokens without the window. Settings, Appearance changes your answer later.</source>
        <translation>Son icône reste dans la zone de notification et copie des jetons sans la fenêtre. Réglages, Apparence permet de changer d’avis.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Rester actif</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>Workspace download of the Developer Console</source>
        <translation>Téléchargement d’espace de travail de la Developer Console</translation>
    </message>
    <message>
        <source>Credential download of the Developer Console</source>
        <translation>Téléchargement d’identifiants de la Developer Console</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Environnement Postman</translation>
    </message>
    <message>
        <source>Configuration of aio</source>
        <translation>Configuration d’aio</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Java properties</source>
        <translation>Propriétés Java</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Commande cURL</translation>
    </message>
    <message>
        <source>Body of a token request</source>
        <translation>Corps d’une demande de jeton</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Les dates et les nombres la suivent.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Le changement est immédiat.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Create an OAuth Server-to-Server credential in the Console, then import it.</source>
        <translation>Créez des identifiants OAuth Server-to-Server dans la Console, puis importez-les.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>API key, gets no token</source>
        <translation>Clé d’API, sans jeton</translation>
    </message>
    <message>
        <source>An API key names an application and gets no access token.</source>
        <translation>Une clé d’API désigne une application et ne donne pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign-in of a user</source>
        <translation>Connexion d’un utilisateur</translation>
    </message>
    <message>
        <source>OAuth for users, signs a person in</source>
        <translation>OAuth pour utilisateurs</translation>
    </message>
    <message>
        <source>OAuth web app, single-page app or native app: a person signs in with it. Mintdesk gets tokens without a person.</source>
        <translation>OAuth pour application web, monopage ou native&#x202f;: une personne s’y connecte. Mintdesk obtient des jetons sans personne.</translation>
    </message>
    <message>
        <source>Service account (JWT)</source>
        <translation>Compte de service (JWT)</translation>
    </message>
    <message>
        <source>JWT, ended in 2025</source>
        <translation>JWT, arrêté en 2025</translation>
    </message>
    <message>
        <source>This is a JWT credential. Adobe made no new ones after 3 June 2024, and ended them on 30 June 2025.</source>
        <translation>Ces identifiants sont de type JWT. Adobe n’en crée plus depuis le 3 juin 2024 et les a arrêtés le 30 juin 2025.</translation>
    </message>
    <message>
        <source>AEM Service Credentials</source>
        <translation>AEM Service Credentials</translation>
    </message>
    <message>
        <source>AEM Service Credentials (JWT)</source>
        <translation>AEM Service Credentials (JWT)</translation>
    </message>
    <message>
        <source>From the Developer Console of AEM as a Cloud Service. It still works there, with JWT, and is no OAuth Server-to-Server credential.</source>
        <translation>Vient de la Developer Console d’AEM as a Cloud Service. Cela y fonctionne toujours, par JWT, et n’est pas de type OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Keep it for AEM. Mintdesk cannot use it.</source>
        <translation>À garder pour AEM. Mintdesk ne peut pas s’en servir.</translation>
    </message>
    <message>
        <source>Runtime key</source>
        <translation>Clé Runtime</translation>
    </message>
    <message>
        <source>Key of Adobe I/O Runtime</source>
        <translation>Clé d’Adobe I/O Runtime</translation>
    </message>
    <message>
        <source>It opens a namespace of Adobe I/O Runtime and gets no token.</source>
        <translation>Elle ouvre un espace de noms d’Adobe I/O Runtime et ne donne pas de jeton.</translation>
    </message>
    <message>
        <source>Mintdesk leaves it where it is.</source>
        <translation>Mintdesk la laisse où elle est.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>A token, not a credential</source>
        <translation>Un jeton, pas des identifiants</translation>
    </message>
    <message>
        <source>An access token that somebody got before. Anyone who reads the file can use it until it expires.</source>
        <translation>Un jeton d’accès obtenu auparavant. Quiconque lit le fichier peut s’en servir jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Import the credential that it was made with, and delete the token.</source>
        <translation>Importez les identifiants qui l’ont produit, et supprimez le jeton.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Private key, of a JWT credential</source>
        <translation>Clé privée, de type JWT</translation>
    </message>
    <message>
        <source>It signed the requests of a JWT credential; these have ended.</source>
        <translation>Elle signait les demandes d’identifiants JWT, arrêtés depuis.</translation>
    </message>
    <message>
        <source>Credential without a secret</source>
        <translation>Identifiants sans secret</translation>
    </message>
    <message>
        <source>No client secret here</source>
        <translation>Sans secret client</translation>
    </message>
    <message>
        <source>The file names it, and leaves out its client secret.</source>
        <translation>Le fichier les nomme, sans leur secret client.</translation>
    </message>
    <message>
        <source>Copy the secret in the Console: project, then OAuth Server-to-Server.</source>
        <translation>Copiez le secret dans la Console&#x202f;: projet, puis OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Names of keyring items</source>
        <translation>Noms d’éléments du trousseau</translation>
    </message>
    <message>
        <source>The secret is in a keyring</source>
        <translation>Le secret est dans un trousseau</translation>
    </message>
    <message>
        <source>The file names items of a keyring in place of secrets. Mintdesk reads no other program’s items.</source>
        <translation>Le fichier nomme des éléments d’un trousseau au lieu de secrets. Mintdesk ne lit pas ceux d’autres programmes.</translation>
    </message>
    <message>
        <source>Request to another host</source>
        <translation>Demande à un autre hôte</translation>
    </message>
    <message>
        <source>Not sent to Adobe</source>
        <translation>Non destinée à Adobe</translation>
    </message>
    <message>
        <source>It goes to a host that is not Adobe’s, and may be a trap.</source>
        <translation>Elle va à un hôte qui n’est pas à Adobe&#x202f;; c’est peut-être un piège.</translation>
    </message>
    <message>
        <source>Copy the command anew from the Console.</source>
        <translation>Copiez à nouveau la commande depuis la Console.</translation>
    </message>
    <message>
        <source>PDF Services credential</source>
        <translation>Identifiants PDF Services</translation>
    </message>
    <message>
        <source>For PDF Services alone</source>
        <translation>Pour PDF Services seulement</translation>
    </message>
    <message>
        <source>Adobe PDF Services gives its tokens from a host of its own, which Mintdesk does not ask.</source>
        <translation>Adobe PDF Services délivre ses jetons depuis un hôte à part, que Mintdesk n’interroge pas.</translation>
    </message>
    <message>
        <source>Keep it for the PDF Services SDK.</source>
        <translation>Gardez-les pour le SDK PDF Services.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Switched off in the file</source>
        <translation>Désactivé dans le fichier</translation>
    </message>
    <message>
        <source>The file marks it as not to be used.</source>
        <translation>Le fichier indique de ne pas s’en servir.</translation>
    </message>
    <message>
        <source>Switch it on where the file comes from, then import again.</source>
        <translation>Activez-le là d’où vient le fichier, puis réimportez.</translation>
    </message>
    <message>
        <source>Other kind of credential</source>
        <translation>Identifiants d’un autre type</translation>
    </message>
    <message>
        <source>Not OAuth Server-to-Server</source>
        <translation>Pas OAuth Server-to-Server</translation>
    </message>
    <message>
        <source>The Console has kinds that Mintdesk does not know; this is one.</source>
        <translation>La Console connaît des types que Mintdesk ignore&#x202f;; en voici un.</translation>
    </message>
    <message>
        <source>The file gives %1 as its end.</source>
        <translation>Le fichier donne le %1 comme fin.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Mintdesk, and what it is shipped with.</source>
        <translation>Mintdesk, et ce qui est livré avec lui.</translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation>Copier la licence</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>Chercher par nom ou licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The package brings no text. Its licence: %1.</source>
        <translation>Le paquet n’apporte pas de texte. Sa licence&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What happened on this computer, without secrets and tokens.</source>
        <translation>Ce qui s’est passé sur cet ordinateur, sans secrets ni jetons.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>There are new lines above.</source>
        <translation>De nouvelles lignes sont arrivées plus haut.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Older ones are in its folder.</source>
        <translation>Les plus anciennes sont dans son dossier.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>À partir de quel niveau</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>LongSheet</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mintdesk (Practice)</source>
        <translation>Mintdesk (Exercice)</translation>
    </message>
    <message>
        <source>Mintdesk (Custom address)</source>
        <translation>Mintdesk (Adresse personnalisée)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>This credential</source>
        <translation>Ces identifiants</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Debug ID %1</source>
        <translation>ID de débogage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>a minute or two</source>
        <translation>une minute ou deux</translation>
    </message>
    <message>
        <source>an hour or more</source>
        <translation>une heure ou plus</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>Mintdesk met a case it does not know</source>
        <translation>Mintdesk a rencontré un cas inconnu</translation>
    </message>
    <message>
        <source>What you asked for was not done. Copy the details for a report.</source>
        <translation>Ce que vous demandiez n’a pas été fait. Copiez les détails pour le signaler.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>{host} est injoignable</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again.</source>
        <translation>Vérifiez le réseau ou le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>This connection is not trusted</source>
        <translation>Cette connexion n’est pas fiable</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused: {reason}. If your company reads this traffic, its certificate belongs in the system’s store.</source>
        <translation>Le certificat de {host} a été refusé&#x202f;: {reason}. Si votre entreprise lit ce trafic, son certificat a sa place dans le magasin du système.</translation>
    </message>
    <message>
        <source>{host} did not answer</source>
        <translation>{host} n’a pas répondu</translation>
    </message>
    <message>
        <source>It was given {seconds} s. Try again.</source>
        <translation>Le délai était de {seconds}&#xa0;s. Réessayez.</translation>
    </message>
    <message>
        <source>The proxy said no</source>
        <translation>Le proxy a refusé</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>It did not pass the call on to {host} (status {status}). Check its address and its password under Settings, Network.</source>
        <translation>Il n’a pas transmis l’appel à {host} (statut {status}). Vérifiez son adresse et son mot de passe dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>It passes nothing on to {host} without a user name and a password. Check both under Settings, Network.</source>
        <translation>Il ne transmet rien à {host} sans nom d’utilisateur ni mot de passe. Vérifiez-les dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in that is not known</source>
        <translation>Le proxy demande une authentification inconnue</translation>
    </message>
    <message>
        <source>It offers {offered}; Mintdesk can do Basic alone, neither Kerberos nor NTLM. Ask who runs the network for a way to {host} without it.</source>
        <translation>Il propose {offered}&#x202f;; Mintdesk ne connaît que Basic, ni Kerberos ni NTLM. Demandez aux responsables du réseau un accès à {host} sans cela.</translation>
    </message>
    <message>
        <source>This proxy address cannot be used</source>
        <translation>Cette adresse de proxy est inutilisable</translation>
    </message>
    <message>
        <source>It has to be http or https, a host and a port, as in http://proxy.example:3128. SOCKS and automatic configuration (PAC) are not supported.</source>
        <translation>Il faut http ou https, un hôte et un port. Ni SOCKS ni la configuration automatique (PAC) ne sont pris en charge.</translation>
    </message>
    <message>
        <source>No certificate in this file</source>
        <translation>Aucun certificat dans ce fichier</translation>
    </message>
    <message>
        <source>{name} was not used. Choose a file with certificates in PEM form.</source>
        <translation>{name} n’a pas été utilisé. Choisissez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>The answer of {host} broke off</source>
        <translation>{host}&#x202f;: réponse interrompue</translation>
    </message>
    <message>
        <source>It was cut short, or is not HTTP. Try again; a proxy may be in the way.</source>
        <translation>Elle est tronquée, ou n’est pas du HTTP. Réessayez&#x202f;; un proxy fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large</source>
        <translation>{host}&#x202f;: réponse trop longue</translation>
    </message>
    <message>
        <source>Reading stopped after {limit} bytes. Something other than Adobe may have answered.</source>
        <translation>La lecture s’est arrêtée après {limit} octets. Ce n’est peut-être pas Adobe qui a répondu.</translation>
    </message>
    <message>
        <source>{host} sent the call elsewhere</source>
        <translation>{host} a renvoyé l’appel ailleurs</translation>
    </message>
    <message>
        <source>Mintdesk does not follow with a secret in hand (status {status}). A sign-in page of your network may be in the way.</source>
        <translation>Mintdesk ne suit pas avec un secret en main (état {status}). Une page de connexion de votre réseau fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>This address is not used</source>
        <translation>Cette adresse n’est pas utilisée</translation>
    </message>
    <message>
        <source>{variable} needs https, or http to this computer alone.</source>
        <translation>{variable} exige https, ou http vers ce seul ordinateur.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>{host} could not be asked. Check the network, then try again.</source>
        <translation>{host} n’a pas pu être interrogé. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Adobe does not know this client secret</source>
        <translation>Adobe ne connaît pas ce secret client</translation>
    </message>
    <message>
        <source>It may belong to another environment, or have been deleted in the Console. Copy it again under OAuth Server-to-Server, then replace it here.</source>
        <translation>Il est peut-être d’un autre environnement, ou supprimé de la Console. Recopiez-le sous OAuth Server-to-Server, puis remplacez-le.</translation>
    </message>
    <message>
        <source>Adobe does not know this client ID</source>
        <translation>Adobe ne connaît pas cet ID client</translation>
    </message>
    <message>
        <source>Compare it with the Console, under OAuth Server-to-Server.</source>
        <translation>Comparez-le avec la Console, sous OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Adobe refused a scope</source>
        <translation>Adobe a refusé une portée</translation>
    </message>
    <message>
        <source>One of the scopes is not part of this credential. Remove it here, or add its API in the Console.</source>
        <translation>Une des portées ne fait pas partie de ces identifiants. Retirez-la ici, ou ajoutez son API dans la Console.</translation>
    </message>
    <message>
        <source>Adobe refused the request</source>
        <translation>Adobe a refusé la demande</translation>
    </message>
    <message>
        <source>A web page came instead (status {status}). A proxy, or a sign-in page of your network, may be in the way.</source>
        <translation>Une page web est venue à la place (statut {status}). Un proxy, ou une page de connexion du réseau, s’interpose peut-être.</translation>
    </message>
    <message>
        <source>It answered {code} and gave no reason. Compare the fields with the Console.</source>
        <translation>Il a répondu {code} sans donner de raison. Comparez les champs avec la Console.</translation>
    </message>
    <message>
        <source>Adobe denied this credential a token</source>
        <translation>Adobe a refusé un jeton à ces identifiants</translation>
    </message>
    <message>
        <source>See in the Console whether it is still there, and its org allows it. Adobe says: {description}.</source>
        <translation>Voyez dans la Console s’ils existent encore et si l’organisation les admet. Adobe dit&#x202f;: {description}.</translation>
    </message>
    <message>
        <source>Adobe cannot read a field of the request</source>
        <translation>Adobe ne peut pas lire un champ de la demande</translation>
    </message>
    <message>
        <source>Look for a blank or an odd character in client ID and scopes. Adobe says: {description}.</source>
        <translation>Cherchez une espace ou un caractère étrange dans l’ID client et les portées. Adobe dit&#x202f;: {description}.</translation>
    </message>
    <message>
        <source>Client ID or client secret is wrong</source>
        <translation>L’ID client ou le secret client est faux</translation>
    </message>
    <message>
        <source>Adobe does not say which. Compare the client ID with the Console first, then copy the secret again.</source>
        <translation>Adobe ne dit pas lequel. Comparez d’abord l’ID client avec la Console, puis copiez à nouveau le secret.</translation>
    </message>
    <message>
        <source>This is no client ID</source>
        <translation>Ceci n’est pas un ID client</translation>
    </message>
    <message>
        <source>It holds an @, as technical accounts and orgs do. The client ID stands above them in the Console.</source>
        <translation>Il contient un @, comme un compte technique ou une organisation. L’ID client se trouve au-dessus dans la Console.</translation>
    </message>
    <message>
        <source>No tokens are given at this address</source>
        <translation>Cette adresse ne délivre pas de jetons</translation>
    </message>
    <message>
        <source>{host} answered with status {status}. Check the token address of the environment.</source>
        <translation>{host} a répondu par le statut {status}. Vérifiez l’adresse des jetons de cet environnement.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le jeton a expiré</translation>
    </message>
    <message>
        <source>Its time was over when it was used. Try again, and Mintdesk gets a new one first.</source>
        <translation>Son temps était écoulé au moment de l’appel. Réessayez&#x202f;: Mintdesk en obtient d’abord un autre.</translation>
    </message>
    <message>
        <source>The token belongs to another environment</source>
        <translation>Le jeton est d’un autre environnement</translation>
    </message>
    <message>
        <source>It is of {stored}, and the call went to {asked}. Add the credential under its own environment.</source>
        <translation>Il est de {stored}, et l’appel est allé à {asked}. Ajoutez les identifiants sous leur propre environnement.</translation>
    </message>
    <message>
        <source>Adobe refused the token before its time</source>
        <translation>Adobe a refusé le jeton avant son échéance</translation>
    </message>
    <message>
        <source>It may have been revoked, or the credential changed in the Console. Try again with a new one.</source>
        <translation>Il a peut-être été révoqué, ou les identifiants modifiés dans la Console. Réessayez avec un autre.</translation>
    </message>
    <message>
        <source>The token is of another client ID</source>
        <translation>Le jeton est d’un autre ID client</translation>
    </message>
    <message>
        <source>The client ID was perhaps changed since. Get a new token, then load the quota again.</source>
        <translation>L’ID client a peut-être changé depuis. Obtenez un autre jeton, puis rechargez le quota.</translation>
    </message>
    <message>
        <source>The scope {scope} is missing, which comes with AEM’s API. Add that API, then import again.</source>
        <translation>Il manque la portée {scope}, fournie avec l’API d’AEM. Ajoutez cette API, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Add it in the Console. If it is there already, the client ID may be of another project: compare it.</source>
        <translation>Ajoutez-la dans la Console. Si elle y est déjà, l’ID client est peut-être d’un autre projet&#x202f;: comparez-le.</translation>
    </message>
    <message>
        <source>This is no IMS org ID</source>
        <translation>Ceci n’est pas un ID d’organisation IMS</translation>
    </message>
    <message>
        <source>{org} is the Console’s own number of the org. The IMS org ID ends in @AdobeOrg.</source>
        <translation>{org} est le numéro de l’organisation dans la Console. L’ID d’organisation IMS finit par @AdobeOrg.</translation>
    </message>
    <message>
        <source>The IMS org ID is cut short</source>
        <translation>L’ID d’organisation IMS est tronqué</translation>
    </message>
    <message>
        <source>It ends in @AdobeOrg, which {org} lacks. Add it, then load again.</source>
        <translation>Il finit par @AdobeOrg, qui manque à {org}. Ajoutez-le, puis rechargez.</translation>
    </message>
    <message>
        <source>The IMS org ID looks odd</source>
        <translation>L’ID d’organisation IMS semble étrange</translation>
    </message>
    <message>
        <source>{org} is not of the form …@AdobeOrg. Copy it again from the Console.</source>
        <translation>{org} n’est pas de la forme …@AdobeOrg. Copiez-le à nouveau depuis la Console.</translation>
    </message>
    <message>
        <source>The token is of another org</source>
        <translation>Le jeton est d’une autre organisation</translation>
    </message>
    <message>
        <source>It was given for {claimed_org}, and {org} was asked about. Check the IMS org ID.</source>
        <translation>Il a été accordé pour {claimed_org}, et la demande portait sur {org}. Vérifiez l’ID d’organisation IMS.</translation>
    </message>
    <message>
        <source>Is {org} its org? Then a product profile of the API is missing in the Console.</source>
        <translation>{org} est bien leur organisation&#x202f;? Alors il manque un profil de produit de l’API dans la Console.</translation>
    </message>
    <message>
        <source>A header was not sent</source>
        <translation>Un en-tête n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Adobe wants {header}. Fill in the field that it is made of.</source>
        <translation>Adobe exige {header}. Renseignez le champ dont il est tiré.</translation>
    </message>
    <message>
        <source>Adobe gave fewer scopes than were asked for</source>
        <translation>Adobe a accordé moins de portées que demandé</translation>
    </message>
    <message>
        <source>Missing: {missing}. Add their API in the Console, then get a new token.</source>
        <translation>Il manque&#x202f;: {missing}. Ajoutez leur API dans la Console, puis obtenez un autre jeton.</translation>
    </message>
    <message>
        <source>Adobe lets in calls from listed networks alone</source>
        <translation>Adobe n’admet que les réseaux inscrits</translation>
    </message>
    <message>
        <source>Yours is not on your org’s list. Use your company’s network, or ask your org’s administrator.</source>
        <translation>Le vôtre n’est pas sur la liste. Passez par le réseau de l’entreprise, ou demandez à l’administrateur de votre organisation.</translation>
    </message>
    <message>
        <source>This API wants signed calls</source>
        <translation>Cette API exige des appels signés</translation>
    </message>
    <message>
        <source>Mintdesk cannot sign calls. Adobe says: {description}.</source>
        <translation>Mintdesk ne sait pas signer. Adobe dit&#x202f;: {description}.</translation>
    </message>
    <message>
        <source>Adobe has no quota for this org</source>
        <translation>Adobe n’a pas de quota pour cette organisation</translation>
    </message>
    <message>
        <source>The service knows nothing of it. Check the IMS org ID. Adobe says: {description}.</source>
        <translation>Le service ne la connaît pas. Vérifiez l’ID d’organisation IMS. Adobe dit&#x202f;: {description}.</translation>
    </message>
    <message>
        <source>The limit of the whole service is reached. Try again in {retry_after}.</source>
        <translation>La limite du service entier est atteinte. Réessayez dans {retry_after}.</translation>
    </message>
    <message>
        <source>The limit of this client ID is reached; others may use it too. Try again in {retry_after}.</source>
        <translation>La limite de cet ID client est atteinte&#x202f;; d’autres s’en servent peut-être. Réessayez dans {retry_after}.</translation>
    </message>
    <message>
        <source>It answered with a web page and status {status}. This is usually brief.</source>
        <translation>Il a répondu par une page web et le statut {status}. C’est en général passager.</translation>
    </message>
    <message>
        <source>It could not check the client ID or the token ({code}). Neither need be wrong; try again.</source>
        <translation>Il n’a pu vérifier ni l’ID client ni le jeton ({code}). Rien n’est forcément faux&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>It answered {code}: {description}. Compare the fields with the Console.</source>
        <translation>Réponse {code}&#x202f;: {description}. Comparez les champs avec la Console.</translation>
    </message>
    <message>
        <source>Adobe asks for a pause</source>
        <translation>Adobe demande une pause</translation>
    </message>
    <message>
        <source>Too many calls were made. Try again in {retry_after}.</source>
        <translation>Les appels étaient trop nombreux. Réessayez dans {retry_after}.</translation>
    </message>
    <message>
        <source>Adobe’s server failed</source>
        <translation>Le serveur d’Adobe a échoué</translation>
    </message>
    <message>
        <source>It answered with status {status}. This is usually brief.</source>
        <translation>Il a répondu avec l’état {status}. C’est en général passager.</translation>
    </message>
    <message>
        <source>Adobe’s answer is not JSON</source>
        <translation>La réponse d’Adobe n’est pas du JSON</translation>
    </message>
    <message>
        <source>Something on the way may have answered in its place: a proxy, or a sign-in page of your network.</source>
        <translation>Autre chose a peut-être répondu à sa place&#x202f;: un proxy, ou une page de connexion de votre réseau.</translation>
    </message>
    <message>
        <source>Adobe answered without a token</source>
        <translation>Adobe a répondu sans jeton</translation>
    </message>
    <message>
        <source>Copy the details for Adobe’s support.</source>
        <translation>Copiez les détails pour le support d’Adobe.</translation>
    </message>
    <message>
        <source>Adobe’s answer is empty</source>
        <translation>La réponse d’Adobe est vide</translation>
    </message>
    <message>
        <source>Nothing came with status {status}. Try again in a moment.</source>
        <translation>Rien n’est venu avec l’état {status}. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Adobe refused the token, and a new one too</source>
        <translation>Adobe a refusé le jeton, puis un nouveau</translation>
    </message>
    <message>
        <source>The call belongs to another environment, or the credential was taken off the project. Compare both in the Console.</source>
        <translation>L’appel est d’un autre environnement, ou les identifiants ont été retirés du projet. Comparez les deux dans la Console.</translation>
    </message>
    <message>
        <source>This API is not part of the project</source>
        <translation>Cette API ne fait pas partie du projet</translation>
    </message>
    <message>
        <source>Add it to the project in the Console, then get a new token.</source>
        <translation>Ajoutez-la au projet dans la Console, puis obtenez un autre jeton.</translation>
    </message>
    <message>
        <source>This credential has no access to that org</source>
        <translation>Ces identifiants n’ont pas accès à cette organisation</translation>
    </message>
    <message>
        <source>Adobe knows neither of the two client secrets</source>
        <translation>Adobe ne connaît aucun des deux secrets clients</translation>
    </message>
    <message>
        <source>They may belong to another environment, or have been deleted in the Console. Copy one again under OAuth Server-to-Server, then replace it here.</source>
        <translation>Ils sont peut-être d’un autre environnement, ou supprimés de la Console. Recopiez-en un sous OAuth Server-to-Server, puis remplacez-le.</translation>
    </message>
    <message>
        <source>Check the IMS org ID, and the product profile of the credential in the Console.</source>
        <translation>Vérifiez l’ID d’organisation IMS, et le profil de produit des identifiants dans la Console.</translation>
    </message>
    <message>
        <source>This is no Server-to-Server credential</source>
        <translation>Ces identifiants ne sont pas de type Server-to-Server</translation>
    </message>
    <message>
        <source>Adobe answered {code}. Create an OAuth Server-to-Server credential in the Console, then import it.</source>
        <translation>Adobe a répondu {code}. Créez des identifiants OAuth Server-to-Server dans la Console, puis importez-les.</translation>
    </message>
    <message>
        <source>This client ID may not make that call</source>
        <translation>Cet ID client n’a pas droit à cet appel</translation>
    </message>
    <message>
        <source>Token and client ID have to be of one project with this API. Compare them with the Console.</source>
        <translation>Le jeton et l’ID client doivent être d’un même projet doté de cette API. Comparez-les avec la Console.</translation>
    </message>
    <message>
        <source>The token lacks a scope</source>
        <translation>Il manque une portée au jeton</translation>
    </message>
    <message>
        <source>Add the scope that this call needs, or its API in the Console, then get a new token.</source>
        <translation>Ajoutez la portée que cet appel exige, ou son API dans la Console, puis obtenez un autre jeton.</translation>
    </message>
    <message>
        <source>Adobe lets no call in from this network</source>
        <translation>Adobe n’admet aucun appel venant de ce réseau</translation>
    </message>
    <message>
        <source>The address of your network is blocked. Try another network, or ask your org’s administrator.</source>
        <translation>L’adresse de votre réseau est bloquée. Essayez un autre réseau, ou demandez à l’administrateur de votre organisation.</translation>
    </message>
    <message>
        <source>A product profile is missing</source>
        <translation>Il manque un profil de produit</translation>
    </message>
    <message>
        <source>In the Console, give the credential a product profile of this API; an administrator may have to.</source>
        <translation>Dans la Console, donnez aux identifiants un profil de produit de cette API&#x202f;; il y faut peut-être un administrateur.</translation>
    </message>
    <message>
        <source>A header did not arrive</source>
        <translation>Un en-tête n’est pas arrivé</translation>
    </message>
    <message>
        <source>Adobe misses {header}, which Mintdesk sends. A proxy may have taken it out. Adobe says: {description}.</source>
        <translation>Mintdesk a envoyé {header}, qu’Adobe n’a pas reçu. Un proxy l’a peut-être retiré. Adobe dit&#x202f;: {description}.</translation>
    </message>
    <message>
        <source>Adobe does not allow this call</source>
        <translation>Adobe n’autorise pas cet appel</translation>
    </message>
    <message>
        <source>It answered {code}: {description}. Check the product profile of the credential in the Console.</source>
        <translation>Réponse {code}&#x202f;: {description}. Vérifiez le profil de produit des identifiants dans la Console.</translation>
    </message>
    <message>
        <source>Adobe has nothing at this address</source>
        <translation>Adobe n’a rien à cette adresse</translation>
    </message>
    <message>
        <source>The quota call is experimental and may have moved. Look for a newer Mintdesk.</source>
        <translation>L’appel du quota est expérimental et a pu changer d’adresse. Cherchez un Mintdesk plus récent.</translation>
    </message>
    <message>
        <source>Stage has no known quota address</source>
        <translation>Stage n’a pas d’adresse de quota connue</translation>
    </message>
    <message>
        <source>Tokens work here; the quota can be loaded for Production alone.</source>
        <translation>Les jetons fonctionnent ici&#x202f;; le quota ne se charge que pour Production.</translation>
    </message>
    <message>
        <source>Adobe’s answer is not the one expected</source>
        <translation>La réponse d’Adobe n’est pas celle attendue</translation>
    </message>
    <message>
        <source>It answered {code}: {description}.</source>
        <translation>Réponse {code}&#x202f;: {description}.</translation>
    </message>
    <message>
        <source>One field is still empty</source>
        <translation>Un champ est encore vide</translation>
    </message>
    <message>
        <source>Fill in the {field}, then try again.</source>
        <translation>Renseignez le champ «&#x202f;{field}&#x202f;», puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is not there</source>
        <translation>Ce fichier est introuvable</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted. Nothing was changed.</source>
        <translation>«&#x202f;{name}&#x202f;» a été déplacé ou supprimé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Choose a file in “{name}”, for example its .env.</source>
        <translation>Choisissez un fichier dans «&#x202f;{name}&#x202f;», par exemple son .env.</translation>
    </message>
    <message>
        <source>This is not an ordinary file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>“{name}” is a link, a device or a pipe. Mintdesk reads and writes ordinary files alone.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien, un périphérique ou un tube. Mintdesk ne lit et n’écrit que des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Ce fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Your system does not let you open “{name}”. Check who owns it. Nothing was changed.</source>
        <translation>Le système ne vous laisse pas ouvrir «&#x202f;{name}&#x202f;». Vérifiez à qui il appartient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Ce fichier est trop gros</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} bytes, more than any credential needs. Nothing was read.</source>
        <translation>«&#x202f;{name}&#x202f;» dépasse {limit} octets, plus qu’il n’en faut à des identifiants. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Choose another file.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de texte. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This file is not a text</source>
        <translation>Ce fichier n’est pas du texte</translation>
    </message>
    <message>
        <source>“{name}” holds binary data. Mintdesk reads .env files.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des données binaires. Mintdesk lit des fichiers .env.</translation>
    </message>
    <message>
        <source>This file is not UTF-8</source>
        <translation>Ce fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” holds bytes that are not UTF-8. Save the file as UTF-8, then import it again.</source>
        <translation>Des octets de la ligne {line} de «&#x202f;{name}&#x202f;» ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>Le fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>Another program is writing “{name}”. Nothing was read. Try again once it is done.</source>
        <translation>Un autre programme écrit dans «&#x202f;{name}&#x202f;». Rien n’a été lu. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>Nothing was written to “{name}”. Look at the difference, then decide.</source>
        <translation>Rien n’a été écrit dans «&#x202f;{name}&#x202f;». Regardez la différence, puis décidez.</translation>
    </message>
    <message>
        <source>The file changed while you looked</source>
        <translation>Le fichier a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was written to “{name}”. Open the export again to see the new difference.</source>
        <translation>Rien n’a été écrit dans «&#x202f;{name}&#x202f;». Rouvrez l’export pour voir la nouvelle différence.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>“{name}” is as it was. The system says: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» est tel qu’il était. Le système répond&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This file is not yours alone</source>
        <translation>Ce fichier n’est pas à vous seul</translation>
    </message>
    <message>
        <source>“{name}” is a link, has a second name, or belongs to somebody else. Nothing was changed: look at it in your file manager.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien, a un second nom ou appartient à quelqu’un d’autre. Rien n’a été modifié&#x202f;: regardez ce fichier.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Ce fichier n’est pas utilisable</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written. Nothing was changed.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No credential in this text</source>
        <translation>Aucun identifiant dans ce texte</translation>
    </message>
    <message>
        <source>Mintdesk looks for a client ID and a client secret, as in OAUTHS2S_CLIENT_ID and OAUTHS2S_CLIENT_SECRET. Nothing was changed.</source>
        <translation>Mintdesk cherche un ID client et un secret client, comme OAUTHS2S_CLIENT_ID et OAUTHS2S_CLIENT_SECRET. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text is damaged</source>
        <translation>Ce texte est endommagé</translation>
    </message>
    <message>
        <source>It stops making sense at line {line}. Download or copy it again. Nothing was changed.</source>
        <translation>Il n’a plus de sens à la ligne {line}. Téléchargez-le ou copiez-le à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text is too intricate</source>
        <translation>Ce texte est trop enchevêtré</translation>
    </message>
    <message>
        <source>It is nested more deeply, or refers to itself more often, than any file with a credential. Nothing was changed.</source>
        <translation>Il est imbriqué plus profondément, ou renvoie plus souvent à lui-même, que tout fichier d’identifiants. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation>Ce texte est trop long</translation>
    </message>
    <message>
        <source>It has more lines or letters than any file of credentials needs. Nothing was read.</source>
        <translation>Il compte plus de lignes ou de caractères qu’il n’en faut à un fichier d’identifiants. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>This text could not be read</source>
        <translation>Ce texte n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading it failed or took too long, and was stopped. Nothing was changed.</source>
        <translation>La lecture a échoué ou pris trop de temps, et a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This value fits no .env file</source>
        <translation>Cette valeur ne va dans aucun fichier .env</translation>
    </message>
    <message>
        <source>Readers of .env files would not agree on the {field}. Nothing was written.</source>
        <translation>Les lecteurs de fichiers .env ne liraient pas tous de même le champ «&#x202f;{field}&#x202f;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This cannot be copied that way</source>
        <translation>Cela ne peut pas être copié ainsi</translation>
    </message>
    <message>
        <source>The {field} holds characters that cannot be written there safely. Nothing was copied.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» contient des caractères qui ne peuvent pas y être écrits sans risque. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>This text cannot be used</source>
        <translation>Ce texte n’est pas utilisable</translation>
    </message>
    <message>
        <source>Mintdesk could not make sense of it. Nothing was changed.</source>
        <translation>Mintdesk n’a pas pu l’interpréter. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list of credentials cannot be read</source>
        <translation>La liste des identifiants est illisible</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Mintdesk left it as it is; the secrets are still in your keyring.</source>
        <translation>Le fichier {path} est endommagé. Mintdesk l’a laissé tel quel&#x202f;; les secrets sont toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>The list of credentials is busy</source>
        <translation>La liste des identifiants est occupée</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing was changed.</source>
        <translation>Un autre programme tient le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A later Mintdesk wrote this list</source>
        <translation>Un Mintdesk plus récent a écrit cette liste</translation>
    </message>
    <message>
        <source>Its version is {found}, and this Mintdesk knows {known}. Install the later one.</source>
        <translation>Sa version est {found}, et ce Mintdesk connaît {known}. Installez le plus récent.</translation>
    </message>
    <message>
        <source>Mintdesk is open twice</source>
        <translation>Mintdesk est ouvert deux fois</translation>
    </message>
    <message>
        <source>Close the other windows of Mintdesk, then try again. Nothing was changed.</source>
        <translation>Fermez les autres fenêtres de Mintdesk, puis réessayez. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>These client secrets have changed</source>
        <translation>Ces secrets clients ont changé</translation>
    </message>
    <message>
        <source>Another window changed them meanwhile. Close this, look at them as they are now, and choose again. Nothing was changed.</source>
        <translation>Une autre fenêtre les a modifiés entre-temps. Fermez ceci, regardez-les tels qu’ils sont, puis choisissez à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This credential is gone</source>
        <translation>Ces identifiants n’existent plus</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window.</source>
        <translation>Ils ont été supprimés entre-temps, peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The list of credentials cannot be used</source>
        <translation>La liste des identifiants n’est pas utilisable</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the rights of Mintdesk’s data folder.</source>
        <translation>Rien n’a été modifié. Vérifiez le disque et les droits du dossier de données de Mintdesk.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the details for a report.</source>
        <translation>Rien n’a été modifié. Copiez les détails pour le signaler.</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be reached</source>
        <translation>Le trousseau de cet ordinateur est inaccessible</translation>
    </message>
    <message>
        <source>The client secret is in it. Sign in to a desktop session with a keyring, or install the package {package}, then try again.</source>
        <translation>Le secret client s’y trouve. Ouvrez une session de bureau avec trousseau, ou installez le paquet {package}, puis réessayez.</translation>
    </message>
    <message>
        <source>Your system offers none just now, as in a remote login. You can keep this secret until you quit.</source>
        <translation>Votre système n’en propose pas, comme lors d’une connexion à distance. Vous pouvez garder ce secret jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Unlock it and Mintdesk goes on where it stopped.</source>
        <translation>Déverrouillez-le et Mintdesk reprend où il en était.</translation>
    </message>
    <message>
        <source>It may be starting again. Once it is back, Mintdesk goes on where it stopped.</source>
        <translation>Il redémarre peut-être. Dès son retour, Mintdesk reprend où il en était.</translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Install the package {package}, sign in again, and secrets are kept. Or keep this one until you quit.</source>
        <translation>Installez le paquet {package}, rouvrez la session, et les secrets seront gardés. Ou gardez celui-ci jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was lost.</source>
        <translation>Déverrouillez-le, puis réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation>Le trousseau n’a pas été déverrouillé</translation>
    </message>
    <message>
        <source>Nobody answered the keyring</source>
        <translation>Le trousseau est resté sans réponse</translation>
    </message>
    <message>
        <source>The keyring stopped answering</source>
        <translation>Le trousseau ne répond plus</translation>
    </message>
    <message>
        <source>The request for its password was turned down. Nothing was lost. Try again to be asked once more.</source>
        <translation>La demande de mot de passe a été refusée. Rien n’est perdu. Réessayez pour qu’elle soit reposée.</translation>
    </message>
    <message>
        <source>The request for its password waited {seconds} s and was closed. Nothing was lost. Try again to be asked once more.</source>
        <translation>La demande de mot de passe a attendu {seconds}&#xa0;s, puis a été fermée. Rien n’est perdu. Réessayez pour qu’elle soit reposée.</translation>
    </message>
    <message>
        <source>It may be starting again. Nothing was lost. Try again in a moment.</source>
        <translation>Il redémarre peut-être. Rien n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The keyring failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <source>It answered with {reason}. Nothing was lost. Check it in your system’s password program.</source>
        <translation>Il a répondu {reason}. Rien n’a été perdu. Vérifiez-le dans le gestionnaire de mots de passe du système.</translation>
    </message>
    <message>
        <source>No client secret is kept here</source>
        <translation>Aucun secret client n’est gardé ici</translation>
    </message>
    <message>
        <source>The keyring holds none for this credential. It was kept for one session alone, or deleted there.</source>
        <translation>Le trousseau n’en a pas pour ces identifiants. Il n’a été gardé que pour une session, ou y a été supprimé.</translation>
    </message>
    <message>
        <source>This client secret is too long</source>
        <translation>Ce secret client est trop long</translation>
    </message>
    <message>
        <source>The keyring of this system keeps at most {limit} characters. Adobe’s have 36.</source>
        <translation>Le trousseau de ce système garde au plus {limit} caractères. Ceux d’Adobe en ont 36.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret</source>
        <translation>Le trousseau n’a pas gardé le secret</translation>
    </message>
    <message>
        <source>What it gave back is not what was written. The earlier secret, if any, is still in use.</source>
        <translation>Ce qu’il a rendu n’est pas ce qui a été écrit. L’ancien secret, s’il existe, sert toujours.</translation>
    </message>
    <message>
        <source>The secret is still in the keyring</source>
        <translation>Le secret est encore dans le trousseau</translation>
    </message>
    <message>
        <source>It was deleted, and is there again when read back. The credential was kept.</source>
        <translation>Il a été supprimé, et s’y trouve de nouveau à la relecture. Les identifiants ont été gardés.</translation>
    </message>
    <message>
        <source>This secret belongs elsewhere</source>
        <translation>Ce secret a sa place ailleurs</translation>
    </message>
    <message>
        <source>It was stored for {stored} and is sent to no other Adobe. Open Mintdesk for {stored} to use it.</source>
        <translation>Il est enregistré pour {stored} et ne va à aucun autre Adobe. Pour l’utiliser, ouvrez Mintdesk pour {stored}.</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>Le trousseau n’est pas utilisable</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Rien n’a été perdu. Réessayez.</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Tester la connexion…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Find the scope…</source>
        <translation>Trouver la portée…</translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation>Ouvrir la Console</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Remplacer le secret…</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Garder en mémoire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Adobe’s production</source>
        <translation>la production d’Adobe</translation>
    </message>
    <message>
        <source>Adobe’s stage</source>
        <translation>la préproduction d’Adobe</translation>
    </message>
    <message>
        <source>practice mode</source>
        <translation>le mode exercice</translation>
    </message>
    <message>
        <source>a custom address</source>
        <translation>une adresse personnalisée</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>portées</translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation>ID d’organisation IMS</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>An include leads out of the project</source>
        <translation>Une inclusion sort du projet</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” includes “{target}”. Only relative paths inside the project are followed.</source>
        <translation>La ligne {line} de «&#x202f;{name}&#x202f;» inclut «&#x202f;{target}&#x202f;». Seuls les chemins relatifs dans le projet sont suivis.</translation>
    </message>
    <message>
        <source>An included file is not there</source>
        <translation>Un fichier inclus est absent</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” includes “{target}”, and there is no such file. Correct the path, which starts from the folder of “{name}”.</source>
        <translation>La ligne {line} de «&#x202f;{name}&#x202f;» inclut «&#x202f;{target}&#x202f;», et ce fichier n’existe pas. Corrigez le chemin, qui part du dossier de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Two files include each other</source>
        <translation>Deux fichiers s’incluent l’un l’autre</translation>
    </message>
    <message>
        <source>By line {line} of “{name}”, “{target}” would include itself. Take one of the includes out: aio refuses such a project too.</source>
        <translation>Par la ligne {line} de «&#x202f;{name}&#x202f;», «&#x202f;{target}&#x202f;» s’inclurait lui-même. Retirez l’une des inclusions&#x202f;: aio refuse aussi un tel projet.</translation>
    </message>
    <message>
        <source>An included file holds no names</source>
        <translation>Un fichier inclus ne contient pas de noms</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” includes “{target}”, which holds a list or a single value. aio takes files of names and values alone.</source>
        <translation>La ligne {line} de «&#x202f;{name}&#x202f;» inclut «&#x202f;{target}&#x202f;», qui contient une liste ou une simple valeur. aio n’accepte que des noms et des valeurs.</translation>
    </message>
    <message>
        <source>An include cannot be followed</source>
        <translation>Une inclusion ne peut pas être suivie</translation>
    </message>
    <message>
        <source>Look at line {line} of “{name}”. Nothing was changed.</source>
        <translation>Regardez la ligne {line} de «&#x202f;{name}&#x202f;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No App Builder project here</source>
        <translation>Pas de projet App Builder ici</translation>
    </message>
    <message>
        <source>“{name}” holds neither app.config.yaml nor ext.config.yaml nor manifest.yml. Choose the folder that holds one of them.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient ni app.config.yaml, ni ext.config.yaml, ni manifest.yml. Choisissez le dossier qui en contient un.</translation>
    </message>
    <message>
        <source>This file is better changed by hand</source>
        <translation>Ce fichier se modifie mieux à la main</translation>
    </message>
    <message>
        <source>Around line {line}, “{name}” is written so that the change would reach further than meant. Nothing was written.</source>
        <translation>Vers la ligne {line}, «&#x202f;{name}&#x202f;» est écrit de telle sorte que le changement irait plus loin que voulu. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <translation>le %2, %1</translation>
    </message>
    <message>
        <source>Good until today, %1</source>
        <translation>Valable aujourd’hui jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>Good until tomorrow, %1</source>
        <translation>Valable jusqu’à demain,&#xa0;%1</translation>
    </message>
    <message>
        <source>Good until %2, %1</source>
        <translation>Valable jusqu’au %2, %1</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How Mintdesk reaches Adobe.</source>
        <translation>Comment Mintdesk atteint Adobe.</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Gardé dans le trousseau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Automatic configuration (PAC), SOCKS and Kerberos are not supported.</source>
        <translation>La configuration automatique (PAC), SOCKS et Kerberos ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>http or https, host and port.</source>
        <translation>http ou https, hôte et port.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Empty where none is needed.</source>
        <translation>Vide s’il n’en faut pas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keyring, while there is a user name.</source>
        <translation>Gardé dans le trousseau, tant qu’il y a un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Manual proxy</source>
        <translation>Proxy manuel</translation>
    </message>
    <message>
        <source>A PEM file, trusted besides the system’s store.</source>
        <translation>Un fichier PEM, approuvé en plus du magasin du système.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Remove the file of certificates</source>
        <translation>Retirer le fichier de certificats</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificats supplémentaires</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Connection check…</source>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>Step by step from here to Adobe. No secret is sent.</source>
        <translation>Pas à pas d’ici à Adobe. Aucun secret n’est envoyé.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Utilisé.</translation>
    </message>
    <message>
        <source>Not in use yet.</source>
        <translation>Pas encore utilisé.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Tell before a token ends</source>
        <translation>Prévenir avant l’expiration d’un jeton</translation>
    </message>
    <message>
        <source>In this window, for tokens that are not kept fresh.</source>
        <translation>Dans cette fenêtre, pour les jetons qui ne sont pas gardés à jour.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>NoticesSettings</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>No notice holds a token or a secret.</source>
        <translation>Aucune notification ne contient de jeton ni de secret.</translation>
    </message>
    <message>
        <source>Tell when a quota fills up</source>
        <translation>Signaler un quota qui se remplit</translation>
    </message>
    <message>
        <source>When one is loaded that has reached 80% of its limit.</source>
        <translation>Au chargement d’un quota qui atteint 80&#x202f;% de sa limite.</translation>
    </message>
</context>
<context>
    <name>OrgCard</name>
    <message>
        <source>Which IMS org?</source>
        <translation>Quelle organisation IMS&#x202f;?</translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation>ID d’organisation IMS</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Garder et charger</translation>
    </message>
    <message>
        <source>The quota call needs it. In the Console: project, then Credentials, then Organization ID. Mintdesk keeps it.</source>
        <translation>L’appel du quota exige son ID. Dans la Console&#x202f;: projet, puis Credentials, puis Organization ID. Mintdesk le garde.</translation>
    </message>
    <message>
        <source>In practice mode it is %1</source>
        <translation>En mode exercice, c’est %1</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Type an action, a name or a setting</source>
        <translation>Saisir une action, un nom ou un réglage</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>A file’s lines, or the Console’s cURL command. Long values are covered; nothing is stored before you have seen what was found.</source>
        <translation>Les lignes d’un fichier, ou la commande cURL de la Console. Les valeurs longues sont masquées&#x202f;; rien n’est enregistré avant que vous ayez vu ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Text to look into</source>
        <translation>Texte à examiner</translation>
    </message>
    <message>
        <source>This text is too long for the box. Save it as a file, import that.</source>
        <translation>Ce texte est trop long pour ce champ. Enregistrez-le dans un fichier et importez celui-ci.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Waiting for your keyring; its window may be behind this one.</source>
        <translation>En attente du trousseau&#x202f;; sa fenêtre est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The folder does not answer yet. Wait, choose another file, or cancel.</source>
        <translation>Le dossier ne répond pas encore. Attendez, choisissez un autre fichier ou annulez.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Adobe asks for a pause</source>
        <translation>Adobe demande une pause</translation>
    </message>
    <message>
        <source>Adobe’s server failed</source>
        <translation>Le serveur d’Adobe a échoué</translation>
    </message>
    <message>
        <source>No connection to Adobe</source>
        <translation>Pas de connexion à Adobe</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Prochain essai dans %1 s</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n&#xa0;min restante</numerusform>
            <numerusform>%n&#xa0;min restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left</source>
        <translation>
            <numerusform>restante</numerusform>
            <numerusform>restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n portée</numerusform>
            <numerusform>%n portées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n jeu d’identifiants</numerusform>
            <numerusform>%n jeux d’identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n champ diffère.</numerusform>
            <numerusform>%n champs diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation>
            <numerusform>%n jeu d’identifiants trouvé</numerusform>
            <numerusform>%n jeux d’identifiants trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) hold none.</source>
        <translation>
            <numerusform>%n autre fichier n’en contient pas.</numerusform>
            <numerusform>%n autres fichiers n’en contiennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) could not be opened.</source>
        <translation>
            <numerusform>%n dossier n’a pas pu être ouvert.</numerusform>
            <numerusform>%n dossiers n’ont pas pu être ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %1 of %n file(s)</source>
        <translation>
            <numerusform>Fichier %1 sur %n</numerusform>
            <numerusform>Fichier %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” were looked into.</source>
        <translation>
            <numerusform>%n fichier de «&#x202f;%1&#x202f;» a été examiné.</numerusform>
            <numerusform>%n fichiers de «&#x202f;%1&#x202f;» ont été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être lu.</numerusform>
            <numerusform>%n autres n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) ticked</source>
        <translation>
            <numerusform>%n action cochée</numerusform>
            <numerusform>%n actions cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n de moins</numerusform>
            <numerusform>%n de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n non repris</numerusform>
            <numerusform>%n non repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n credential(s)</source>
        <translation>
            <numerusform>%n jeu d’identifiants importé</numerusform>
            <numerusform>%n jeux d’identifiants importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n credential(s)</source>
        <translation>
            <numerusform>%n jeu d’identifiants mis à jour</numerusform>
            <numerusform>%n jeux d’identifiants mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) were not imported.</source>
        <translation>
            <numerusform>%n jeu d’identifiants n’a pas été importé.</numerusform>
            <numerusform>%n jeux d’identifiants n’ont pas été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still hold them in plain text.</source>
        <translation>
            <numerusform>%n fichier le contient encore en clair.</numerusform>
            <numerusform>%n fichiers les contiennent encore en clair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The format of the last export is remembered for %n folder(s).</source>
        <translation>
            <numerusform>Le format du dernier export est retenu pour %n dossier.</numerusform>
            <numerusform>Le format du dernier export est retenu pour %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n ligne, la plus récente en tête</numerusform>
            <numerusform>%n lignes, les plus récentes en tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still hold the former values.</source>
        <translation>
            <numerusform>%n fichier contient encore les anciennes valeurs.</numerusform>
            <numerusform>%n fichiers contiennent encore les anciennes valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n stale file(s)…</source>
        <translation>
            <numerusform>Réécrire %n fichier…</numerusform>
            <numerusform>Réécrire %n fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Weather…</source>
        <translation>Météo…</translation>
    </message>
    <message>
        <source>Weather of the practice Adobe…</source>
        <translation>Météo de l’Adobe d’exercice…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Leave practice mode</source>
        <translation>Sortir du mode exercice</translation>
    </message>
    <message>
        <source>Practice: a local Adobe and a throw-away vault. Nothing leaves this computer.</source>
        <translation>Exercice&#x202f;: un Adobe local et un coffre jetable. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Practice: a local Adobe and a throw-away vault.</source>
        <translation>Exercice&#x202f;: un Adobe local et un coffre jetable.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode exercice</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy mode is off</source>
        <translation>Mode discret désactivé</translation>
    </message>
    <message>
        <source>Privacy mode is on</source>
        <translation>Mode discret activé</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>PrivacyMark</name>
    <message>
        <source>Orgs, IDs and paths are masked. Show them again: %1</source>
        <translation>Organisations, ID et chemins sont masqués. Les afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Mode discret</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>For demos and screenshots.</source>
        <translation>Pour les démonstrations et les captures d’écran.</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Mode discret</translation>
    </message>
    <message>
        <source>Masks client IDs, orgs, accounts and paths; copying copies the real value. F8 does the same.</source>
        <translation>Masque ID client, organisations, comptes et chemins&#x202f;; la copie donne la vraie valeur. F8 fait de même.</translation>
    </message>
    <message>
        <source>A token that is shown</source>
        <translation>Un jeton affiché</translation>
    </message>
    <message>
        <source>Hidden again after 20 s, when the window loses the focus, and when the screen is locked.</source>
        <translation>Masqué après 20 s, quand la fenêtre perd le focus et quand l’écran se verrouille.</translation>
    </message>
</context>
<context>
    <name>ProductionGuard</name>
    <message>
        <source>This is a Production credential.</source>
        <translation>Ces identifiants sont de Production.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>QuotaNotice</name>
    <message>
        <source>%2 has reached %1% of its limit</source>
        <translation>«&#x202f;%2&#x202f;» atteint %1&#x202f;% de sa limite</translation>
    </message>
</context>
<context>
    <name>QuotaPage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Load quota</source>
        <translation>Charger le quota</translation>
    </message>
    <message>
        <source>Marks at 80% and 95% of the limit. Adobe updates these once a day.</source>
        <translation>Repères à 80&#x202f;% et 95&#x202f;% de la limite. Adobe met ces chiffres à jour une fois par jour.</translation>
    </message>
    <message>
        <source>This is the beginning; Copy takes the whole.</source>
        <translation>C’est le début&#x202f;; Copier prend le tout.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Asking Adobe</source>
        <translation>Attente d’Adobe</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Chargé %1</translation>
    </message>
    <message>
        <source>Adobe’s answer is not JSON</source>
        <translation>La réponse d’Adobe n’est pas du JSON</translation>
    </message>
    <message>
        <source>It is kept as it came, under JSON.</source>
        <translation>Elle est gardée telle quelle, sous JSON.</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>The content requests of an AEM as a Cloud Service org, and how much of them is used. Nothing is asked before you load it.</source>
        <translation>Les requêtes de contenu d’une organisation AEM as a Cloud Service, et la part consommée. Rien n’est demandé avant le chargement.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Adobe’s answer as it came</source>
        <translation>La réponse d’Adobe telle quelle</translation>
    </message>
</context>
<context>
    <name>QuotaTableModel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>above %1%</source>
        <translation>au-dessus de %1&#x202f;%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation>Limite non indiquée</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Node, aio</source>
        <translation>Node, aio</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>bash</source>
        <translation>bash</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>an old aio (dotenv 10)</source>
        <translation>un ancien aio (dotenv 10)</translation>
    </message>
    <message>
        <source>aio (dotenv 16)</source>
        <translation>aio (dotenv 16)</translation>
    </message>
    <message>
        <source>Node (dotenv 17)</source>
        <translation>Node (dotenv 17)</translation>
    </message>
    <message>
        <source>Python with variables</source>
        <translation>Python avec variables</translation>
    </message>
    <message>
        <source>a value there has one line</source>
        <translation>une valeur y tient sur une ligne</translation>
    </message>
    <message>
        <source>a carriage return does not survive there</source>
        <translation>un retour chariot n’y survit pas</translation>
    </message>
    <message>
        <source>${…} is replaced there</source>
        <translation>${…} y est remplacé</translation>
    </message>
    <message>
        <source>backslashes mean something else there</source>
        <translation>les barres obliques inverses y ont un autre sens</translation>
    </message>
    <message>
        <source>quotes mean something else there</source>
        <translation>les guillemets y ont un autre sens</translation>
    </message>
    <message>
        <source>quotes become part of the value there</source>
        <translation>les guillemets y font partie de la valeur</translation>
    </message>
    <message>
        <source>the value holds characters that no such file can hold</source>
        <translation>la valeur contient des caractères qu’aucun fichier de ce type ne peut contenir</translation>
    </message>
    <message>
        <source>names there have letters, digits and underscores alone</source>
        <translation>les noms n’y ont que lettres, chiffres et tirets bas</translation>
    </message>
    <message>
        <source>“export” is not known there</source>
        <translation>«&#x202f;export&#x202f;» y est inconnu</translation>
    </message>
    <message>
        <source>the comment behind it becomes part of the value there</source>
        <translation>le commentaire qui suit y fait partie de la valeur</translation>
    </message>
    <message>
        <source>the file’s line ends become part of the value there</source>
        <translation>les fins de ligne du fichier y font partie de la valeur</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark</source>
        <translation>le fichier commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>other lines of the file stand in the way</source>
        <translation>d’autres lignes du fichier font obstacle</translation>
    </message>
    <message>
        <source>the file is too large to compare</source>
        <translation>le fichier est trop grand pour être comparé</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>%1 would misread %2: %3.</source>
        <translation>Mauvaise lecture de %2 par %1&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 would misread it: %3.</source>
        <translation>Mauvaise lecture par %1&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>Se passer de %1</translation>
    </message>
    <message>
        <source>Nothing is written. Choose who is to read this file.</source>
        <translation>Rien n’est écrit. Choisissez qui doit lire ce fichier.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Rien n’est écrit.</translation>
    </message>
    <message>
        <source>No spelling suits all who are to read this file</source>
        <translation>Aucune écriture ne convient à tous les lecteurs de ce fichier</translation>
    </message>
</context>
<context>
    <name>ReadersRow</name>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout l’historique</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>RemoveEverythingDialog</name>
    <message>
        <source>Remove everything?</source>
        <translation>Tout supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Tapez «&#x202f;%1&#x202f;» pour continuer</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>%1 (left over)</source>
        <translation>%1 (reliquat)</translation>
    </message>
    <message>
        <source>%1 (in memory)</source>
        <translation>%1 (en mémoire)</translation>
    </message>
    <message>
        <source>Not Mintdesk’s, and left as it is</source>
        <translation>Étranger à Mintdesk, laissé tel quel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Everything is removed</source>
        <translation>Tout est supprimé</translation>
    </message>
    <message>
        <source>%1 and %2 are gone. Nothing more is written.</source>
        <translation>Supprimés&#x202f;: %1 et %2. Plus rien n’est écrit.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Removing the secrets</source>
        <translation>Suppression des secrets</translation>
    </message>
    <message>
        <source>Every secret leaves the keyring, then every file below is deleted. This cannot be undone. Credentials in the Console stay, and so do files that you exported.</source>
        <translation>Chaque secret quitte le trousseau, puis chaque fichier ci-dessous est supprimé. C’est sans retour. Les identifiants de la Console restent, ainsi que les fichiers que vous avez exportés.</translation>
    </message>
    <message>
        <source>These stay; Mintdesk does not know them or may not delete:</source>
        <translation>Ceux-ci restent&#x202f;: Mintdesk ne les connaît pas ou n’a pas le droit de les supprimer.</translation>
    </message>
</context>
<context>
    <name>RemoveSourceDialog</name>
    <message>
        <source>Remove the secret from this file</source>
        <translation>Retirer le secret de ce fichier</translation>
    </message>
    <message>
        <source>Blank the secret</source>
        <translation>Vider le secret</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Its lines cannot be told apart without changing others.</source>
        <translation>Ses lignes ne peuvent être séparées sans en changer d’autres.</translation>
    </message>
    <message>
        <source>%1: the value goes, the name stays. All else stays as it is.</source>
        <translation>%1&#x202f;: la valeur part, le nom reste. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>%1: the value goes, the name stays. It is also cut out of a comment. All else stays as it is.</source>
        <translation>%1&#x202f;: la valeur part, le nom reste. Elle est aussi ôtée d’un commentaire. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>It holds nothing but what was imported.</source>
        <translation>Il ne contient que ce qui a été importé.</translation>
    </message>
    <message>
        <source>%1 that were not imported go as well.</source>
        <translation>%1 qui n’ont pas été importées partent aussi.</translation>
    </message>
    <message>
        <source>Copies in backups, the trash or version control stay. Where others may have seen the file, replace the secret in the Console.</source>
        <translation>Les copies dans les sauvegardes, la corbeille ou la gestion de versions restent. Si d’autres ont pu voir le fichier, remplacez le secret dans la Console.</translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation>Ouvrir la Console</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Removed so far: %1. What is left can be used as before.</source>
        <translation>Supprimés jusqu’ici&#x202f;: %1. Le reste s’utilise comme avant.</translation>
    </message>
    <message>
        <source>It stopped at “%1”.</source>
        <translation>Arrêt à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Renewed</name>
    <message>
        <source>With a new token: the one in hand had expired meanwhile.</source>
        <translation>Avec un nouveau jeton&#x202f;: le précédent avait expiré entre-temps.</translation>
    </message>
    <message>
        <source>With a new token: Adobe refused the one in hand before its time. It may have been revoked, or the credential changed in the Console.</source>
        <translation>Avec un nouveau jeton&#x202f;: Adobe a refusé le précédent avant son échéance. Il a peut-être été révoqué, ou les identifiants modifiés dans la Console.</translation>
    </message>
    <message>
        <source>With a new token: Adobe refused the one in hand, which should have been good.</source>
        <translation>Avec un nouveau jeton&#x202f;: Adobe a refusé le précédent, qui aurait dû être valable.</translation>
    </message>
    <message>
        <source>the token before had expired</source>
        <translation>le jeton précédent avait expiré</translation>
    </message>
    <message>
        <source>the token before was perhaps revoked</source>
        <translation>le jeton précédent a peut-être été révoqué</translation>
    </message>
    <message>
        <source>the token before was refused</source>
        <translation>le jeton précédent a été refusé</translation>
    </message>
</context>
<context>
    <name>ReplaceSecretDialog</name>
    <message>
        <source>Replace the client secret</source>
        <translation>Remplacer le secret client</translation>
    </message>
    <message>
        <source>%1 keeps the old one until the new one is in the keyring.</source>
        <translation>%1 garde l’ancien jusqu’à ce que le nouveau soit dans le trousseau.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nouveau secret client</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>Scopes to ask for</source>
        <translation>Portées à demander</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Toutes les portées</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#x202f;: %1</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Nouvel ensemble…</translation>
    </message>
    <message>
        <source>Edit set…</source>
        <translation>Modifier l’ensemble…</translation>
    </message>
    <message>
        <source>Delete set…</source>
        <translation>Supprimer l’ensemble…</translation>
    </message>
</context>
<context>
    <name>ScopeFinding</name>
    <message>
        <source>The search was stopped</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>%1 keeps the others. Get a token now.</source>
        <translation>%1 garde les autres. Obtenez un jeton.</translation>
    </message>
    <message>
        <source>Refused scopes removed</source>
        <translation>Portées refusées retirées</translation>
    </message>
</context>
<context>
    <name>ScopeSearchDialog</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation>Ouvrir la Console</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Which scope is it?</source>
        <translation>Quelle portée est en cause&#x202f;?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Adobe does not say which scope it refuses. Mintdesk can find out by asking for tokens with some of them: about %1 for one refused scope, %2 at the most. None is kept. Adobe may throttle many requests.</source>
        <translation>Adobe ne dit pas quelle portée il refuse. Mintdesk peut la trouver en demandant des jetons avec une partie d’entre elles&#x202f;: environ %1 pour une portée refusée, %2 au plus. Aucun n’est gardé. Adobe peut freiner les demandes nombreuses.</translation>
    </message>
    <message>
        <source>Accepted together: %1.</source>
        <translation>Acceptées ensemble&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This scope is refused</source>
        <translation>Cette portée est refusée</translation>
    </message>
    <message>
        <source>Remove it here, or add its API in the Console.</source>
        <translation>Retirez-la ici, ou ajoutez son API dans la Console.</translation>
    </message>
    <message>
        <source>These scopes are refused</source>
        <translation>Ces portées sont refusées</translation>
    </message>
    <message>
        <source>Remove them here, or add their APIs in the Console.</source>
        <translation>Retirez-les ici, ou ajoutez leurs API dans la Console.</translation>
    </message>
    <message>
        <source>No other is left. Add the API in the Console.</source>
        <translation>Il n’en reste aucune autre. Ajoutez l’API dans la Console.</translation>
    </message>
    <message>
        <source>No refused scope found yet</source>
        <translation>Aucune portée refusée trouvée à ce stade</translation>
    </message>
    <message>
        <source>No single scope is to blame</source>
        <translation>Aucune portée n’est seule en cause</translation>
    </message>
    <message>
        <source>It may be one of these, or they may need one another.</source>
        <translation>C’est peut-être l’une de celles-ci, ou elles ont besoin l’une de l’autre.</translation>
    </message>
    <message>
        <source>Each was accepted by now. Get a token once more.</source>
        <translation>Chacune a été acceptée entre-temps. Obtenez un jeton.</translation>
    </message>
    <message>
        <source>(Adobe spells it %1)</source>
        <translation>(Adobe l’écrit %1)</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Indéterminées</translation>
    </message>
</context>
<context>
    <name>ScopeSetDialog</name>
    <message>
        <source>All scopes</source>
        <translation>Toutes les portées</translation>
    </message>
    <message>
        <source>New set of scopes</source>
        <translation>Nouvel ensemble de portées</translation>
    </message>
    <message>
        <source>Edit set</source>
        <translation>Modifier l’ensemble</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom de l’ensemble</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the scopes</source>
        <translation>Rechercher dans les portées</translation>
    </message>
    <message>
        <source>Scopes of the set</source>
        <translation>Portées de l’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ticked</source>
        <translation>
            <numerusform>%n cochée sur %1</numerusform>
            <numerusform>%n cochées sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>There is a set by that name.</source>
        <translation>Un ensemble porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Cochez-en une au moins.</translation>
    </message>
    <message>
        <source>Without %1 calls may fail: Adobe’s samples always ask for it.</source>
        <translation>Sans %1, des appels peuvent échouer&#x202f;: les exemples d’Adobe la demandent toujours.</translation>
    </message>
    <message>
        <source>Without %1 and %2 calls may fail: Adobe’s samples always ask for them.</source>
        <translation>Sans %1 ni %2, des appels peuvent échouer&#x202f;: les exemples d’Adobe les demandent toujours.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ScopeSets</name>
    <message>
        <source>Delete the set “%1”?</source>
        <translation>Supprimer l’ensemble «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The scopes stay with the credential, and all of them are asked for again. Tokens already issued stay valid until they expire.</source>
        <translation>Les portées restent dans les identifiants, et toutes sont de nouveau demandées. Les jetons déjà émis restent valables jusqu’à leur échéance.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The set “%1” has no scope left, and is gone.</source>
        <translation>L’ensemble «&#x202f;%1&#x202f;» n’a plus aucune portée et a disparu.</translation>
    </message>
    <message>
        <source>All scopes are asked for again</source>
        <translation>Toutes les portées sont de nouveau demandées</translation>
    </message>
    <message>
        <source>All scopes are still asked for.</source>
        <translation>Toutes les portées sont encore demandées.</translation>
    </message>
    <message>
        <source>The set “%1” is still chosen.</source>
        <translation>L’ensemble «&#x202f;%1&#x202f;» est encore choisi.</translation>
    </message>
    <message>
        <source>For the set “%1”: %2</source>
        <translation>Ensemble «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Probably “%1”, which Adobe spells “%2”. Correct it here, or add its API in the Console.</source>
        <translation>Sans doute «&#x202f;%1&#x202f;», qu’Adobe écrit «&#x202f;%2&#x202f;». Corrigez-la ici, ou ajoutez son API dans la Console.</translation>
    </message>
    <message>
        <source>Probably “%1”, which was not imported with the others. Remove it here, or add its API in the Console.</source>
        <translation>Sans doute «&#x202f;%1&#x202f;», qui n’a pas été importée avec les autres. Retirez-la ici, ou ajoutez son API dans la Console.</translation>
    </message>
    <message>
        <source>Probably “%1”. Remove it here, or add its API in the Console.</source>
        <translation>Sans doute «&#x202f;%1&#x202f;». Retirez-la ici, ou ajoutez son API dans la Console.</translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>None yet. Adobe gives no token without a scope.</source>
        <translation>Aucune encore. Adobe ne donne pas de jeton sans portée.</translation>
    </message>
    <message>
        <source>Adobe did not say which were given</source>
        <translation>Adobe n’a pas dit lesquelles sont accordées</translation>
    </message>
    <message>
        <source>%1 asked, %2 given</source>
        <translation>%1 demandées, %2 accordées</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 asked</source>
        <translation>
            <numerusform>%n demandée sur %1</numerusform>
            <numerusform>%n demandées sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n accordée</numerusform>
            <numerusform>%n accordées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given: %1. Calls that need them will fail.</source>
        <translation>Non accordées&#x202f;: %1. Les appels qui les exigent échoueront.</translation>
    </message>
    <message>
        <source>Given without being asked for: %1.</source>
        <translation>Accordées sans être demandées&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopesField</name>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Of the credential</source>
        <translation>Des identifiants</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Toutes les portées</translation>
    </message>
    <message>
        <source>Your sets</source>
        <translation>Vos ensembles</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>First secret</source>
        <translation>Premier secret</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>Second secret</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Added %1, and in use until now. The other one stays as it is.</source>
        <translation>Ajouté %1, utilisé jusqu’ici. L’autre reste tel quel.</translation>
    </message>
    <message>
        <source>Added %1, and not in use. The other one stays.</source>
        <translation>Ajouté %1, non utilisé. L’autre reste.</translation>
    </message>
    <message>
        <source>Replace the first secret</source>
        <translation>Remplacer le premier secret</translation>
    </message>
    <message>
        <source>Replace the second secret</source>
        <translation>Remplacer le second secret</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nouveau secret client</translation>
    </message>
    <message>
        <source>Add a client secret</source>
        <translation>Ajouter un secret client</translation>
    </message>
    <message>
        <source>Copy it in the Console: project, then OAuth Server-to-Server.</source>
        <translation>Copiez-le dans la Console&#x202f;: projet, puis OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Add a second secret</source>
        <translation>Ajouter un second secret</translation>
    </message>
    <message>
        <source>Adobe takes two at a time, so that one can be replaced without a gap. Make it in the Console: project, then OAuth Server-to-Server.</source>
        <translation>Adobe en accepte deux à la fois, pour en remplacer un sans interruption. Créez-le dans la Console&#x202f;: projet, puis OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Second client secret</source>
        <translation>Second secret client</translation>
    </message>
    <message>
        <source>Remove the first secret?</source>
        <translation>Retirer le premier secret&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the second secret?</source>
        <translation>Retirer le second secret&#x202f;?</translation>
    </message>
    <message>
        <source>Added %1, and in use. Only the other one stays, which Adobe refused.</source>
        <translation>Ajouté %1, utilisé. Seul l’autre reste, qu’Adobe a refusé.</translation>
    </message>
    <message>
        <source>Added %1, and in use. From then on the other one is used.</source>
        <translation>Ajouté %1, utilisé. L’autre servira désormais.</translation>
    </message>
    <message>
        <source>In the Console it stays until you delete it there.</source>
        <translation>Dans la Console, il reste tant que vous ne l’y supprimez pas.</translation>
    </message>
    <message>
        <source>First client secret replaced</source>
        <translation>Premier secret client remplacé</translation>
    </message>
    <message>
        <source>Second client secret replaced</source>
        <translation>Second secret client remplacé</translation>
    </message>
    <message>
        <source>Client secret added</source>
        <translation>Secret client ajouté</translation>
    </message>
    <message>
        <source>%1: it was read back.</source>
        <translation>%1&#x202f;: il a été relu.</translation>
    </message>
    <message>
        <source>Second client secret added</source>
        <translation>Second secret client ajouté</translation>
    </message>
    <message>
        <source>%1: both were read back. It is tried where Adobe refuses the first.</source>
        <translation>%1&#x202f;: les deux ont été relus. Il est essayé si Adobe refuse le premier.</translation>
    </message>
    <message>
        <source>This client secret is kept already</source>
        <translation>Ce secret client est déjà gardé</translation>
    </message>
    <message>
        <source>%1 has it as its first; nothing was changed.</source>
        <translation>C’est déjà le premier de %1&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>First client secret removed</source>
        <translation>Premier secret client retiré</translation>
    </message>
    <message>
        <source>Second client secret removed</source>
        <translation>Second secret client retiré</translation>
    </message>
    <message>
        <source>%1: the other one was read back, this one is deleted.</source>
        <translation>%1&#x202f;: l’autre a été relu, celui-ci est supprimé.</translation>
    </message>
    <message>
        <source>%1 uses its other client secret</source>
        <translation>%1 utilise son autre secret client</translation>
    </message>
    <message>
        <source>The first secret was refused; the second worked and is now in use.</source>
        <translation>Le premier secret a été refusé&#x202f;; le second a fonctionné et sert désormais.</translation>
    </message>
    <message>
        <source>The second secret was refused; the first worked and is now in use.</source>
        <translation>Le second secret a été refusé&#x202f;; le premier a fonctionné et sert désormais.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Client secrets</source>
        <translation>Secrets clients</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Aucun n’est gardé</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté %1</translation>
    </message>
    <message>
        <source>Add second secret…</source>
        <translation>Ajouter un second secret…</translation>
    </message>
    <message>
        <source>Add client secret…</source>
        <translation>Ajouter un secret client…</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusé %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The folder could not be opened</source>
        <translation>Le dossier n’a pas pu être ouvert</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for your keyring; its window may be behind this one.</source>
        <translation>En attente du trousseau&#x202f;; sa fenêtre est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sort by name, last use, expiry</source>
        <translation>Trier par nom, dernier usage, échéance</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Rechercher des identifiants</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>SlowWrite</name>
    <message>
        <source>The folder does not answer</source>
        <translation>Le dossier ne répond pas</translation>
    </message>
    <message>
        <source>Writing goes on. You are told once it is done.</source>
        <translation>L’écriture continue. Vous serez averti quand elle sera finie.</translation>
    </message>
    <message>
        <source>The folder does not answer yet.</source>
        <translation>Le dossier ne répond pas encore.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By last use</source>
        <translation>Par dernier usage</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Group by org and project</source>
        <translation>Grouper par organisation et projet</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring, all else in one folder.</source>
        <translation>Les secrets sont dans le trousseau, le reste dans un dossier.</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>Secrets clients</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Copies of the list</source>
        <translation>Copies de la liste</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Every secret and every file of Mintdesk, listed first.</source>
        <translation>Chaque secret et chaque fichier de Mintdesk, d’abord en liste.</translation>
    </message>
    <message>
        <source>Secrets stay in memory until you quit.</source>
        <translation>Les secrets restent en mémoire jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None yet. One is made after each change.</source>
        <translation>Pas encore. Une copie est faite après chaque changement.</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, attention requise</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Red disc</source>
        <translation>Disque rouge</translation>
    </message>
    <message>
        <source>Orange triangle</source>
        <translation>Triangle orange</translation>
    </message>
    <message>
        <source>Yellow square</source>
        <translation>Carré jaune</translation>
    </message>
    <message>
        <source>Green diamond</source>
        <translation>Losange vert</translation>
    </message>
    <message>
        <source>Turquoise ring</source>
        <translation>Anneau turquoise</translation>
    </message>
    <message>
        <source>Blue triangle, pointing down</source>
        <translation>Triangle bleu, pointe en bas</translation>
    </message>
    <message>
        <source>Purple cross</source>
        <translation>Croix violette</translation>
    </message>
    <message>
        <source>Pink frame</source>
        <translation>Cadre rose</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>A tag without a name</source>
        <translation>Une étiquette sans nom</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Supprimer l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>%1 is pinned</source>
        <translation>%1 est épinglé</translation>
    </message>
    <message>
        <source>%1 is not pinned</source>
        <translation>%1 n’est plus épinglé</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No tags yet. Name the first one below.</source>
        <translation>Pas encore d’étiquette. Nommez la première ci-dessous.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>There is a tag by that name.</source>
        <translation>Une étiquette porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Deleted from every credential when you save: %1</source>
        <translation>Supprimées de tous les identifiants à l’enregistrement&#x202f;: %1</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>Deux étiquettes portent le même nom.</translation>
    </message>
    <message>
        <source>At most %1 tags for one credential.</source>
        <translation>Au plus %1 étiquettes par jeu d’identifiants.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>TargetStrip</name>
    <message>
        <source>Offer all</source>
        <translation>Tout proposer</translation>
    </message>
    <message>
        <source>Only “%1” is updated.</source>
        <translation>Seul «&#x202f;%1&#x202f;» est mis à jour.</translation>
    </message>
    <message>
        <source>The credential that this was dropped on is not among these.</source>
        <translation>Les identifiants visés par ce dépôt n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Get a new one</source>
        <translation>En obtenir un autre</translation>
    </message>
    <message>
        <source>A new one anyway. Adobe may throttle many requests.</source>
        <translation>Un nouveau jeton malgré tout. Adobe peut freiner les demandes nombreuses.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Asking Adobe for a token</source>
        <translation>Demande d’un jeton à Adobe</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Ce jeton a expiré</translation>
    </message>
    <message>
        <source>Your system is asking for its password; its window may be behind this one.</source>
        <translation>Le système demande son mot de passe&#x202f;; sa fenêtre est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation>Une ou deux secondes suffisent.</translation>
    </message>
    <message>
        <source>A token usually lasts 24 hours. Mintdesk keeps it in memory.</source>
        <translation>Un jeton dure en général 24 heures. Mintdesk le garde en mémoire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>%1 characters</source>
        <translation>%1&#xa0;caractères</translation>
    </message>
    <message>
        <source>Access token, none yet</source>
        <translation>Jeton d’accès, aucun encore</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>Jeton d’accès, affiché</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>Jeton d’accès, masqué</translation>
    </message>
    <message>
        <source>%1. Hold to show.</source>
        <translation>%1. Maintenir pour afficher.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation>Masqué dans %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>Clock off by %1; times are corrected.</source>
        <translation>Horloge décalée de %1&#x202f;; heures corrigées.</translation>
    </message>
    <message>
        <source>This computer’s clock is off by %1. The times shown are corrected.</source>
        <translation>L’horloge de cet ordinateur est décalée de %1. Les heures affichées sont corrigées.</translation>
    </message>
    <message>
        <source>By its own claims it ends %1 later.</source>
        <translation>D’après son contenu, il prend fin %1 plus tard.</translation>
    </message>
    <message>
        <source>By its own claims it ends %1 sooner.</source>
        <translation>D’après son contenu, il prend fin %1 plus tôt.</translation>
    </message>
</context>
<context>
    <name>TokensSettings</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Minutes left of a token</source>
        <translation>Minutes restantes d’un jeton</translation>
    </message>
    <message>
        <source>Use a token again</source>
        <translation>Réutiliser un jeton</translation>
    </message>
    <message>
        <source>While more than this many minutes are left of it.</source>
        <translation>Tant qu’il lui reste plus de minutes que cela.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message>
        <source>Open Mintdesk</source>
        <translation>Ouvrir Mintdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation>Obtention d’un jeton</translation>
    </message>
</context>
<context>
    <name>TrayNotices</name>
    <message>
        <source>Getting a token</source>
        <translation>Obtention d’un jeton</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Jeton copié</translation>
    </message>
    <message>
        <source>No token could be got</source>
        <translation>Aucun jeton obtenu</translation>
    </message>
    <message>
        <source>A token ends soon</source>
        <translation>Un jeton expire bientôt</translation>
    </message>
    <message>
        <source>A quota fills up</source>
        <translation>Un quota se remplit</translation>
    </message>
    <message>
        <source>Open Mintdesk to see which one.</source>
        <translation>Ouvrez Mintdesk pour voir lequel.</translation>
    </message>
</context>
<context>
    <name>TraySettings</name>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay keeps Mintdesk in the tray, without its window.</source>
        <translation>Rester garde Mintdesk dans la zone de notification, sans sa fenêtre.</translation>
    </message>
    <message>
        <source>Copies tokens of pinned and last used credentials.</source>
        <translation>Copie des jetons&#x202f;: identifiants épinglés et derniers utilisés.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Access tokens stay in memory and are never stored.</source>
        <translation>Les jetons d’accès restent en mémoire et ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory until you quit</source>
        <translation>Secrets gardés en mémoire jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Secrets are kept in %1</source>
        <translation>Secrets gardés dans %1</translation>
    </message>
    <message>
        <source>It is not read before a secret is needed. Access tokens stay in memory.</source>
        <translation>Il n’est lu que lorsqu’un secret est nécessaire. Les jetons d’accès restent en mémoire.</translation>
    </message>
    <message>
        <source>Your keyring is open</source>
        <translation>Le trousseau est ouvert</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Access tokens stay in memory and are never stored.</source>
        <translation>Les secrets sont gardés dans %1. Les jetons d’accès restent en mémoire et ne sont jamais enregistrés.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Your system is asking for its password; its window may be behind this one.</source>
        <translation>Le système demande son mot de passe&#x202f;; sa fenêtre est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it and Mintdesk goes on where it stopped.</source>
        <translation>Déverrouillez-le et Mintdesk reprend où il en était.</translation>
    </message>
    <message>
        <source>Not unlocked</source>
        <translation>Non déverrouillé</translation>
    </message>
    <message>
        <source>Your keyring was not unlocked</source>
        <translation>Le trousseau n’a pas été déverrouillé</translation>
    </message>
    <message>
        <source>The request for its password was turned down. Try again to be asked once more.</source>
        <translation>La demande de mot de passe a été refusée. Réessayez pour qu’elle soit reposée.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Nobody answered the keyring</source>
        <translation>Personne n’a répondu au trousseau</translation>
    </message>
    <message>
        <source>The request for its password was closed unanswered. Try again to be asked once more.</source>
        <translation>La demande de mot de passe a été fermée sans réponse. Réessayez pour qu’elle soit reposée.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The keyring stopped answering</source>
        <translation>Le trousseau ne répond plus</translation>
    </message>
    <message>
        <source>It may be starting again. Once it is back, Mintdesk goes on where it stopped.</source>
        <translation>Il redémarre peut-être. Dès son retour, Mintdesk reprend où il en était.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sans trousseau</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be reached</source>
        <translation>Le trousseau de cet ordinateur est injoignable</translation>
    </message>
    <message>
        <source>Sign in to a desktop session with a keyring, or install the package %2. Without one, secrets can be kept until you quit.</source>
        <translation>Ouvrez une session de bureau avec un trousseau, ou installez le paquet %2. Sans trousseau, les secrets peuvent être gardés jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The keyring failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <source>Nothing was lost. Check it in your system’s password program, then try again.</source>
        <translation>Rien n’est perdu. Vérifiez-le dans le programme de mots de passe du système, puis réessayez.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>Your system offers none just now, as in a remote login. Secrets can be kept until you quit.</source>
        <translation>Le système n’en offre pas pour l’instant, comme lors d’une connexion à distance. Les secrets peuvent être gardés jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting for your keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Your system is asking for its password; its window may be behind this one.</source>
        <translation>Le système demande son mot de passe&#x202f;; sa fenêtre est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>Everything that needs no secret works meanwhile.</source>
        <translation>Tout ce qui n’exige pas de secret fonctionne pendant ce temps.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>A shape in which other servers answer.</source>
        <translation>Une forme de réponse d’autres serveurs.</translation>
    </message>
    <message>
        <source>No body; the header alone says why.</source>
        <translation>Pas de corps&#x202f;; seul l’en-tête dit pourquoi.</translation>
    </message>
    <message>
        <source>A pause of 4 seconds</source>
        <translation>Une pause de 4 secondes</translation>
    </message>
    <message>
        <source>429, and Mintdesk waits before it asks again.</source>
        <translation>429, et Mintdesk attend avant de redemander.</translation>
    </message>
    <message>
        <source>A pause of 40 seconds</source>
        <translation>Une pause de 40 secondes</translation>
    </message>
    <message>
        <source>429, with Retry-After in seconds.</source>
        <translation>429, avec Retry-After en secondes.</translation>
    </message>
    <message>
        <source>A pause, told by a date</source>
        <translation>Une pause, donnée par une date</translation>
    </message>
    <message>
        <source>429, with Retry-After some minutes ahead.</source>
        <translation>429, avec Retry-After dans quelques minutes.</translation>
    </message>
    <message>
        <source>500 with a web page</source>
        <translation>500 avec une page web</translation>
    </message>
    <message>
        <source>The server fails, and says so in HTML.</source>
        <translation>Le serveur échoue, et le dit en HTML.</translation>
    </message>
    <message>
        <source>503, for a moment</source>
        <translation>503, pour un moment</translation>
    </message>
    <message>
        <source>The server is there, and cannot answer now.</source>
        <translation>Le serveur est là, et ne peut pas répondre.</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>Une réponse lente</translation>
    </message>
    <message>
        <source>It comes after 8 seconds, and can be cancelled.</source>
        <translation>Elle vient au bout de 8 secondes, et s’annule.</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>It breaks off before an answer.</source>
        <translation>Elle s’interrompt avant toute réponse.</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Une demi-réponse</translation>
    </message>
    <message>
        <source>The connection ends in the middle of it.</source>
        <translation>La connexion finit au milieu.</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Charabia</translation>
    </message>
    <message>
        <source>200, and bytes that are not JSON.</source>
        <translation>200, et des octets qui ne sont pas du JSON.</translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation>Une réponse vide</translation>
    </message>
    <message>
        <source>200, and nothing in it.</source>
        <translation>200, et rien dedans.</translation>
    </message>
    <message>
        <source>A redirect</source>
        <translation>Une redirection</translation>
    </message>
    <message>
        <source>302, which Mintdesk does not follow.</source>
        <translation>302, que Mintdesk ne suit pas.</translation>
    </message>
    <message>
        <source>A huge answer</source>
        <translation>Une réponse énorme</translation>
    </message>
    <message>
        <source>11 MB, more than Mintdesk reads.</source>
        <translation>11 Mo, plus que Mintdesk ne lit.</translation>
    </message>
    <message>
        <source>Adobe’s clock is 10 minutes ahead</source>
        <translation>L’horloge d’Adobe avance de 10 minutes</translation>
    </message>
    <message>
        <source>Or this computer’s is behind.</source>
        <translation>Ou celle de cet ordinateur retarde.</translation>
    </message>
    <message>
        <source>Adobe’s clock is 10 minutes behind</source>
        <translation>L’horloge d’Adobe retarde de 10 minutes</translation>
    </message>
    <message>
        <source>Or this computer’s is ahead.</source>
        <translation>Ou celle de cet ordinateur avance.</translation>
    </message>
    <message>
        <source>A sign-in page</source>
        <translation>Une page de connexion</translation>
    </message>
    <message>
        <source>403 with a web page, as some networks send it.</source>
        <translation>403 et une page web, comme en envoient des réseaux.</translation>
    </message>
    <message>
        <source>429 and nothing else</source>
        <translation>429 et rien d’autre</translation>
    </message>
    <message>
        <source>A pause, without a word on how long.</source>
        <translation>Une pause, sans un mot sur sa durée.</translation>
    </message>
    <message>
        <source>A token for 90 seconds</source>
        <translation>Un jeton de 90 secondes</translation>
    </message>
    <message>
        <source>It expires while you watch.</source>
        <translation>Il expire sous vos yeux.</translation>
    </message>
    <message>
        <source>Fewer scopes than asked for</source>
        <translation>Moins de portées que demandé</translation>
    </message>
    <message>
        <source>200, with the first half of them.</source>
        <translation>200, avec la première moitié.</translation>
    </message>
    <message>
        <source>No scope given</source>
        <translation>Aucune portée accordée</translation>
    </message>
    <message>
        <source>200, with a token that has none.</source>
        <translation>200, avec un jeton qui n’en a aucune.</translation>
    </message>
    <message>
        <source>A token that cannot be read</source>
        <translation>Un jeton illisible</translation>
    </message>
    <message>
        <source>It works, and there is nothing to look inside.</source>
        <translation>Il fonctionne, sans contenu à voir.</translation>
    </message>
    <message>
        <source>Lifetime in milliseconds</source>
        <translation>Durée en millisecondes</translation>
    </message>
    <message>
        <source>As the older JWT exchange tells it.</source>
        <translation>Comme dans l’ancien échange JWT.</translation>
    </message>
    <message>
        <source>Lifetime as text</source>
        <translation>Durée en texte</translation>
    </message>
    <message>
        <source>The number stands in quotes.</source>
        <translation>Le nombre est entre guillemets.</translation>
    </message>
    <message>
        <source>Bearer with a capital</source>
        <translation>Bearer avec une majuscule</translation>
    </message>
    <message>
        <source>As other servers write the type of a token.</source>
        <translation>Comme d’autres serveurs écrivent ce type.</translation>
    </message>
    <message>
        <source>No token in the answer</source>
        <translation>Pas de jeton dans la réponse</translation>
    </message>
    <message>
        <source>200 and JSON, without access_token.</source>
        <translation>200 et du JSON, sans access_token.</translation>
    </message>
    <message>
        <source>401 with WWW-Authenticate</source>
        <translation>401 avec WWW-Authenticate</translation>
    </message>
    <message>
        <source>An error as plain text</source>
        <translation>Une erreur en texte simple</translation>
    </message>
    <message>
        <source>An error as a form</source>
        <translation>Une erreur en formulaire</translation>
    </message>
    <message>
        <source>200 with an error in it</source>
        <translation>200 contenant une erreur</translation>
    </message>
    <message>
        <source>An error in Latin-1</source>
        <translation>Une erreur en Latin-1</translation>
    </message>
    <message>
        <source>An error after a byte order mark</source>
        <translation>Une erreur après une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Token refused after 2 calls</source>
        <translation>Jeton refusé après 2 appels</translation>
    </message>
    <message>
        <source>401013; Mintdesk gets a new one and goes on.</source>
        <translation>401013&#x202f;; Mintdesk en obtient un autre et continue.</translation>
    </message>
    <message>
        <source>403 with WWW-Authenticate</source>
        <translation>403 avec WWW-Authenticate</translation>
    </message>
    <message>
        <source>errorCode in place of error_code</source>
        <translation>errorCode au lieu d’error_code</translation>
    </message>
    <message>
        <source>IMS refuses the token.</source>
        <translation>IMS refuse le jeton.</translation>
    </message>
    <message>
        <source>The gateway refuses.</source>
        <translation>La passerelle refuse.</translation>
    </message>
    <message>
        <source>The service behind the gateway refuses, with Problem Details.</source>
        <translation>Le service derrière la passerelle refuse, par un Problem Details.</translation>
    </message>
    <message>
        <source>IMS answers 200, and says that the token is not valid.</source>
        <translation>IMS répond 200, et dit que le jeton n’est pas valide.</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Non valide&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>WeatherDialog</name>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>What the practice Adobe answers, to see what Mintdesk makes of it</source>
        <translation>Ce que l’Adobe d’exercice répond, pour voir ce qu’en fait Mintdesk</translation>
    </message>
    <message>
        <source>Set weather</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The weather is clear.</source>
        <translation>Le temps est beau.</translation>
    </message>
</context>
<context>
    <name>WeatherPanel</name>
    <message>
        <source>All calls</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Which calls it happens to</source>
        <translation>Les appels concernés</translation>
    </message>
    <message>
        <source>For the next call only</source>
        <translation>Pour le prochain appel seulement</translation>
    </message>
    <message>
        <source>Clear weather</source>
        <translation>Beau temps</translation>
    </message>
    <message>
        <source>Kinds of weather</source>
        <translation>Sortes de temps</translation>
    </message>
</context>
<context>
    <name>WiringActions</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Actions of the project</source>
        <translation>Actions du projet</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Choose the folder that holds app.config.yaml, ext.config.yaml or manifest.yml.</source>
        <translation>Choisissez le dossier qui contient app.config.yaml, ext.config.yaml ou manifest.yml.</translation>
    </message>
    <message>
        <source>This project has no actions yet.</source>
        <translation>Ce projet n’a pas encore d’action.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
</context>
<context>
    <name>WiringDialog</name>
    <message>
        <source>Wire into App Builder</source>
        <translation>Relier à App Builder</translation>
    </message>
    <message>
        <source>An action gets the values of .env by its configuration. Only the marked lines change.</source>
        <translation>Une action reçoit les valeurs de .env par sa configuration. Seules les lignes marquées changent.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The files are so already.</source>
        <translation>Les fichiers sont déjà ainsi.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Voir la différence</translation>
    </message>
</context>
<context>
    <name>WiringDifference</name>
    <message>
        <source>Back to the actions</source>
        <translation>Revenir aux actions</translation>
    </message>
    <message>
        <source>In place of the other way and of other values</source>
        <translation>À la place de l’autre façon et d’autres valeurs</translation>
    </message>
</context>
<context>
    <name>WiringOutcome</name>
    <message>
        <source>Wiring taken out</source>
        <translation>Lien retiré</translation>
    </message>
    <message>
        <source>%1: read back. All else is as it was.</source>
        <translation>%1&#x202f;: relu. Tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>Wired into App Builder</source>
        <translation>Relié à App Builder</translation>
    </message>
    <message>
        <source>%1: read back.</source>
        <translation>%1&#x202f;: relu.</translation>
    </message>
    <message>
        <source>%1: read back. It counts from the next deploy. Next comes the action’s code.</source>
        <translation>%1&#x202f;: relu. Pris en compte au prochain déploiement. Reste le code de l’action.</translation>
    </message>
    <message>
        <source>In .env there is no value yet for %1.</source>
        <translation>Dans .env, il manque encore une valeur pour %1.</translation>
    </message>
    <message>
        <source>In .env, IMS_OAUTH_S2S_SCOPES is no JSON array: the action would fail.</source>
        <translation>Dans .env, IMS_OAUTH_S2S_SCOPES n’est pas un tableau JSON&#x202f;: l’action échouerait.</translation>
    </message>
    <message>
        <source>In .env there is no value for %1: Runtime would make it empty. Put it there, then deploy.</source>
        <translation>Dans .env, il manque une valeur pour %1&#x202f;: Runtime la laisserait vide. L’y ajouter, puis déployer.</translation>
    </message>
    <message>
        <source>Anyone can call %1, which gets the secret: set require-adobe-auth: true, or check the caller in its code.</source>
        <translation>Tout le monde peut appeler %1, qui reçoit le secret&#x202f;: mettre require-adobe-auth à true, ou vérifier l’appelant dans son code.</translation>
    </message>
    <message>
        <source>Action code…</source>
        <translation>Code de l’action…</translation>
    </message>
</context>
<context>
    <name>WiringProject</name>
    <message>
        <source>Wire into App Builder…</source>
        <translation>Relier à App Builder…</translation>
    </message>
    <message>
        <source>Folder of an App Builder project</source>
        <translation>Dossier d’un projet App Builder</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. Here is the new difference.</source>
        <translation>Rien n’a été écrit dans «&#x202f;%1&#x202f;». Voici la nouvelle différence.</translation>
    </message>
</context>
<context>
    <name>WiringWords</name>
    <message>
        <source>“%1”: %3 has no value in .env. Runtime would make %2 empty, and say nothing.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %3 n’a pas de valeur dans .env. Runtime rendrait %2 vide, sans rien dire.</translation>
    </message>
    <message>
        <source>“%1”: in %2, Runtime takes “%3” for one name, hyphen included, and finds no value for it in .env.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: dans %2, Runtime prend «&#x202f;%3&#x202f;» pour un seul nom, trait d’union compris, et ne lui trouve pas de valeur dans .env.</translation>
    </message>
    <message>
        <source>“%1”: a brace is missing in %2, so Runtime looks for a variable “%3”.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: il manque une accolade dans %2&#x202f;; Runtime cherche donc une variable «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>“%1”: the value of %3 holds a $ that Runtime takes for a command. %2 would get another value.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: la valeur de %3 contient un $ que Runtime prend pour une commande. %2 recevrait une autre valeur.</translation>
    </message>
    <message>
        <source>“%1”: the value of %2 is the name of a type, which Runtime makes empty.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: la valeur de %2 est le nom d’un type, que Runtime rend vide.</translation>
    </message>
    <message>
        <source>“%1”: the secret itself stands in %2. Move it into .env; if others have the file, replace it in the Console.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: le secret lui-même se trouve dans %2. Déplacez-le dans .env&#x202f;; si d’autres ont ce fichier, remplacez-le dans la Console.</translation>
    </message>
    <message>
        <source>“%1” gets the secret, and is a web action without require-adobe-auth: anyone who knows its address can call it.</source>
        <translation>«&#x202f;%1&#x202f;» reçoit le secret et est une action web sans require-adobe-auth&#x202f;: quiconque connaît son adresse peut l’appeler.</translation>
    </message>
    <message>
        <source>“%1” has include-ims-credentials, and .env lacks %3. The deployment would fail.</source>
        <translation>«&#x202f;%1&#x202f;» a include-ims-credentials, et il manque %3 dans .env. Le déploiement échouerait.</translation>
    </message>
    <message>
        <source>“%1”: %3 is no JSON array. The deployment would succeed, and the action fail.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %3 n’est pas un tableau JSON. Le déploiement réussirait, et l’action échouerait.</translation>
    </message>
    <message>
        <source>“%1” gets the credential twice: by inputs and by include-ims-credentials.</source>
        <translation>«&#x202f;%1&#x202f;» reçoit deux fois les identifiants&#x202f;: par des entrées et par include-ims-credentials.</translation>
    </message>
    <message>
        <source>“%2” stands twice. aio refuses such a file.</source>
        <translation>«&#x202f;%2&#x202f;» y est deux fois. aio refuse un tel fichier.</translation>
    </message>
    <message>
        <source>A client secret itself stands here. Move it into .env; if others have the file, replace it in the Console.</source>
        <translation>Un secret client se trouve ici même. Déplacez-le dans .env&#x202f;; si d’autres ont ce fichier, remplacez-le dans la Console.</translation>
    </message>
    <message>
        <source>Needs OAUTHS2S_CLIENT_ID, _CLIENT_SECRET, _CECREDENTIALS_METASCOPES and _IMS_ORG_ID in .env. The action asks Adobe for its token itself.</source>
        <translation>Requiert OAUTHS2S_CLIENT_ID, _CLIENT_SECRET, _CECREDENTIALS_METASCOPES et _IMS_ORG_ID dans .env. L’action demande elle-même son jeton à Adobe.</translation>
    </message>
    <message>
        <source>Takes out the tutorial’s inputs and include-ims-credentials. Other inputs and .env stay as they are.</source>
        <translation>Retire les entrées du tutoriel et include-ims-credentials. Les autres entrées et .env restent tels quels.</translation>
    </message>
    <message>
        <source>Needs IMS_OAUTH_S2S_CLIENT_ID, _CLIENT_SECRET, _ORG_ID and _SCOPES (a JSON array) in .env, and in the action the Node library @adobe/aio-lib-core-auth.</source>
        <translation>Exige IMS_OAUTH_S2S_CLIENT_ID, _CLIENT_SECRET, _ORG_ID et _SCOPES (un tableau JSON) dans .env, et dans l’action la bibliothèque Node @adobe/aio-lib-core-auth.</translation>
    </message>
    <message>
        <source>gets no credential</source>
        <translation>ne reçoit pas d’identifiants</translation>
    </message>
    <message>
        <source>Not web</source>
        <translation>Pas web</translation>
    </message>
    <message>
        <source>Web, Adobe login</source>
        <translation>Web, connexion Adobe</translation>
    </message>
    <message>
        <source>Web, open</source>
        <translation>Web, ouverte</translation>
    </message>
    <message>
        <source>The tutorial’s inputs (NAME: $NAME)</source>
        <translation>Les entrées du tutoriel (NAME&#x202f;: $NAME)</translation>
    </message>
    <message>
        <source>Take the wiring out</source>
        <translation>Retirer le lien</translation>
    </message>
</context>
</TS>
