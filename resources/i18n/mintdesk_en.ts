<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe OAuth Server-to-Server credentials, kept in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0; and those of what comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring, list, folder, certificates. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, without secrets and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add a second secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking Adobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quota table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, close a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fresh, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set of scopes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for 20 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice weather…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire into App Builder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token and quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what a dialog is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a dialog or the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and dialogs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCode</name>
    <message>
        <source>Save the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “%1” and read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCodeDialog</name>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An App Builder action that gets a token and loads the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds something else, which would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Clipboard cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer holds what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again to have its secret removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read back. Its other lines are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed. Look at it, or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Your keyring is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogWatch</name>
    <message>
        <source>Its file was damaged, and there was no copy. The list begins anew: import your credentials again. The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was damaged. A copy, made %2, took its place: look whether the latest changes are there. The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of credentials was mended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring, tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk {version}, Python {python}, SQLite {sqlite}, {openssl}, {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system}, {machine}, desktop {desktop}, bundle: {bundle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {qt}, PySide {pyside}, platform {platform}, style {style}, language {language}, scale {scale}, colours {colours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be written. Rights {mode}, {free} MB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user. Rights {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can write into it. Rights {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} MB are left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole. {credentials}, schema {schema}, {size} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {lines}. No errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {lines}. Errors: {errors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of the system. Variables: {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy from the settings, with a password: {password}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the store. A file of your own: {extra}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s store. A file of your own: {extra}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found. Variables: {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Secrets are kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, read back the same, and removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: it is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its rights and at the disk under Settings, Folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Mintdesk as the user to whom it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their rights away: 700 is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Mintdesk again: it sets a broken list aside and takes its newest copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, About, Log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of certificates anew under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the certificates of your system (ca-certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foot of the list tells what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting a token asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent or mended; no path, ID or secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope %1, not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope %1, asked and given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on this computer; the signature is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of JWT’s kind without signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted token: only its header can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is no JWT: it holds nothing that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS did not say whether it takes this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS does not take this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS does not take this token: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS takes this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS takes this token until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardSettings</name>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until it is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this many seconds. Always on lock and on quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are asked to leave a token out. Remote desktops and virtual machines take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system they cannot be asked to leave a token out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Type “%1” to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two, added %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret, not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer, so it is not known whether this secret is kept already. One that is there is not stored twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s secret is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s secret is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe takes two. The one in use stays; the file’s takes the place of the other, added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe takes two, so none is lost: the one in use is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s takes the place of both, which are deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s takes the place of this one, which is deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>In Mintdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Mintdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy}, from the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy}, from the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the address is this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s proxy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an http or https proxy under Settings, Network. SOCKS and automatic configuration (PAC) are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online. Some networks reach Adobe through a proxy alone: enter it under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in {milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may be in the way. Ask who runs the network whether a proxy is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy} passes it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy said no (status {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the proxy to let {host} pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a password (status 407)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name and the password under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants {offered} (status 407)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk can do Basic alone, neither Kerberos nor NTLM. Ask who runs the network for another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is no public authority that Mintdesk knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is trusted, and who holds it may read the traffic. Companies do so; if yours does not, ask who runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by {issuer}, trusted by your own file alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it may read the traffic. If that is not your company, remove the file under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}. Issued by {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company reads this traffic, its certificate belongs in the system’s store, or choose its file under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s is {off} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s is {off} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not tell the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers (status {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while. If it stays, something between here and {host} breaks the connection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk: connection check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCheckDialog</name>
    <message>
        <source>Connection check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies between this computer and Adobe. No secret is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>Token of “%1” copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there until you clear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Builder action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Adobe’s library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl for cmd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action code copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %2, map these inputs from .env: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In .env, set %1 (the last one a JSON array).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %2, set these annotations: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first lines say what to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in it. The clipboard is cleared in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in it, until you clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell may keep it in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is never copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 in your editor’s environment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the live token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the code…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>No workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IMS org yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept fresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>New credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of the Developer Console, under OAuth Server-to-Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client secret typed here replaces the one in use; the other stays. Left empty, both stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty client secret leaves the one in the keyring as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production, Stage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 client secrets; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret goes from the keyring too. The Console keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>.env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Builder tutorial (OAUTHS2S_*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a prefix of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Builder (IMS_OAUTH_S2S_*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of aio (AIO_ims_contexts_*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce (AIO_COMMERCE_AUTH_IMS_*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce starter kit (OAUTH_*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential of the Console (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python aepp (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash and zsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores, none of the latter at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a prefix, such as MY_APP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and underscores, no digit first, and no word that a key ends in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropMark</name>
    <message>
        <source>Update “%1” from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to see the credentials in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>%1: the new one was read back, the old one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secret goes as well. Tokens already issued stay valid until they expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is gone, as checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Practice: client secrets stay in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret goes to your system keyring. Nothing else keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download of the Console, a .env file, or another that holds a credential. Anywhere in this window will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file’s lines or a cURL command. Mintdesk finds the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, client ID, client secret, scopes and IMS org ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice file is ready: the .env of Adobe’s tutorial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Console: project  ›  OAuth Server-to-Server  ›  Credential details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure where it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Adobe account at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in practice mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>%1: the token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: less than ten minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: less than an hour left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointsBanner</name>
    <message>
        <source>Custom endpoints are in use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” is a link that leads elsewhere. Nothing is written: name the file that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a second name, which would keep the old content. Nothing is written: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another user, who could read what is in it. Nothing is written: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds something else, and this format only makes new files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while you looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; here is the new difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1 and read back. Only you can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1 and read back. Its other lines are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in .gitignore tells git to ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technical account email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs that computer can read what is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it there all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its rights unless you change them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone (0600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new file that only you can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file stays as closed as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored by git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it will not be committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the new one is read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old file kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is tracked by git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret written here would be committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a repository, and git was not found. A commit may take the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository belongs to another user, so git tells nothing. A commit may take the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git took too long to answer. A commit may take the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git cannot read this repository. A commit may take the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git does not ignore this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next “git add” would take the secret with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether git keeps this file is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line for .gitignore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for .gitignore: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to .gitignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are written, the one in use first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one in use is written, the other is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this credential has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the last one counts, and is the one that is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an apostrophe stands first, so that no spreadsheet takes it for a formula; it is no part of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name ends in %1, and what is written is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Only the marked lines change. Every other byte stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want its secret in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick above what you agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Without a name, the client ID is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe gives no token without a scope. They can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens work without it; the quota will ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a placeholder. Copy the value from the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID usually has 32 digits and letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like AEM Service Credentials (JWT), not OAuth Server-to-Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a client secret. Put it in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client secret usually has p8e- and 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks cut: a client secret usually has 36 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMS org ID usually ends in @AdobeOrg. You can save it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the Console’s number for the org. The IMS org ID ends in @AdobeOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMS org ID usually has 24 characters and @AdobeOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a technical account. The IMS org ID ends in @AdobeOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope holds odd characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes usually include openid and AdobeID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is there twice; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is a placeholder and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node, Python and bash do not read %2 the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host in %2 is not Adobe’s and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds an access token and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes no sense as NAME=value and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID and e-mail of the technical account stand in each other’s place (%2). Mintdesk takes them the right way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 holds %3 client secrets. Adobe takes two; the first two are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 names more scopes than a credential may hold; the rest is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %3 credentials; only the first of them were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to tell whether Python and bash read it as Node does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is far too long and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was read: it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add @AdobeOrg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>More for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what Mintdesk holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential has changed since this file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer holds what was written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read, so nothing was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client secret lies there in plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secret is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Check the files again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that this credential is exported to, wired into or imported from stand here, and whether they still hold what Mintdesk holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsSheet</name>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do stands below each mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersSettings</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of them holds a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget how files were exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is remembered for any folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Debug ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Adobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It stays there until you clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foremost</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>Credentials found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fresh</name>
    <message>
        <source>A token is only asked for when you ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1. It goes on once that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The next try is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next token is asked for in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token is being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token comes before the old one ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer kept fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 end soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshCard</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fresh while Mintdesk runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of this credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other secret used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy debug ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest %1; older ones are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>New in Mintdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in Mintdesk, and the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in Mintdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another credential than the one that is to be updated; it stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing it would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secret is being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to keep, field by field. At first the name stays, the rest is the file’s, and no secret in use is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in client ID and client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the client ID to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the client secret to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same credential stands further up already. To take this one, import the file again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same credential stands further up already. Tick this one to import it in place of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring; its window may be behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>This client ID is in Mintdesk already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored yet. Look at what differs, then import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Import from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more than is looked at; there may be others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is for %1. Here it is kept for the custom address, and its secret goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Each secret was read back. The clipboard still holds it in plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each secret was read back and is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each secret was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each secret was read back. The file “%1” still holds it in plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>Inside the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with IMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking IMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS can be asked whether it takes this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known that checks tokens of this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk cannot end a token. It ends by itself: %1. Deleting the client secret in the Console does not end it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk opens no web address. Save the file, then drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than any file of credentials. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines of a .env file first, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message>
        <source>Keep Mintdesk running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon stays in the tray, and copies tokens without the window. Settings, Appearance changes your answer later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>.env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace download of the Developer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential download of the Developer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of aio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of a token request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Create an OAuth Server-to-Server credential in the Console, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, gets no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key names an application and gets no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth for users, signs a person in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth web app, single-page app or native app: a person signs in with it. Mintdesk gets tokens without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account (JWT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT, ended in 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JWT credential. Adobe made no new ones after 3 June 2024, and ended them on 30 June 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AEM Service Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AEM Service Credentials (JWT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Developer Console of AEM as a Cloud Service. It still works there, with JWT, and is no OAuth Server-to-Server credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for AEM. Mintdesk cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of Adobe I/O Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens a namespace of Adobe I/O Runtime and gets no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk leaves it where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token, not a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token that somebody got before. Anyone who reads the file can use it until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the credential that it was made with, and delete the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key, of a JWT credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signed the requests of a JWT credential; these have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential without a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names it, and leaves out its client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret in the Console: project, then OAuth Server-to-Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of keyring items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in a keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names items of a keyring in place of secrets. Mintdesk reads no other program’s items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to Adobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to a host that is not Adobe’s, and may be a trap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command anew from the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF Services credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For PDF Services alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe PDF Services gives its tokens from a host of its own, which Mintdesk does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for the PDF Services SDK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file marks it as not to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on where the file comes from, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kind of credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not OAuth Server-to-Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Console has kinds that Mintdesk does not know; this is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives %1 as its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk, and what it is shipped with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package brings no text. Its licence: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened on this computer, without secrets and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are new lines above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongSheet</name>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mintdesk (Practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk (Custom address)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>a minute or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk met a case it does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for was not done. Copy the details for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was refused: {reason}. If your company reads this traffic, its certificate belongs in the system’s store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given {seconds} s. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not pass the call on to {host} (status {status}). Check its address and its password under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes nothing on to {host} without a user name and a password. Check both under Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a sign-in that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers {offered}; Mintdesk can do Basic alone, neither Kerberos nor NTLM. Ask who runs the network for a way to {host} without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be http or https, a host and a port, as in http://proxy.example:3128. SOCKS and automatic configuration (PAC) are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not used. Choose a file with certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut short, or is not HTTP. Try again; a proxy may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped after {limit} bytes. Something other than Adobe may have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent the call elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk does not follow with a secret in hand (status {status}). A sign-in page of your network may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} needs https, or http to this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be asked. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe does not know this client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to another environment, or have been deleted in the Console. Copy it again under OAuth Server-to-Server, then replace it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe does not know this client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the Console, under OAuth Server-to-Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe refused a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the scopes is not part of this credential. Remove it here, or add its API in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead (status {status}). A proxy, or a sign-in page of your network, may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {code} and gave no reason. Compare the fields with the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe denied this credential a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in the Console whether it is still there, and its org allows it. Adobe says: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe cannot read a field of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a blank or an odd character in client ID and scopes. Adobe says: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID or client secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe does not say which. Compare the client ID with the Console first, then copy the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds an @, as technical accounts and orgs do. The client ID stands above them in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens are given at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with status {status}. Check the token address of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time was over when it was used. Try again, and Mintdesk gets a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to another environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of {stored}, and the call went to {asked}. Add the credential under its own environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe refused the token before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been revoked, or the credential changed in the Console. Try again with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is of another client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID was perhaps changed since. Get a new token, then load the quota again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope {scope} is missing, which comes with AEM’s API. Add that API, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in the Console. If it is there already, the client ID may be of another project: compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no IMS org ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{org} is the Console’s own number of the org. The IMS org ID ends in @AdobeOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMS org ID is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends in @AdobeOrg, which {org} lacks. Add it, then load again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IMS org ID looks odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{org} is not of the form …@AdobeOrg. Copy it again from the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is of another org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given for {claimed_org}, and {org} was asked about. Check the IMS org ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {org} its org? Then a product profile of the API is missing in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe wants {header}. Fill in the field that it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe gave fewer scopes than were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {missing}. Add their API in the Console, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe lets in calls from listed networks alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is not on your org’s list. Use your company’s network, or ask your org’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API wants signed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk cannot sign calls. Adobe says: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe has no quota for this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows nothing of it. Check the IMS org ID. Adobe says: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the whole service is reached. Try again in {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of this client ID is reached; others may use it too. Try again in {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with a web page and status {status}. This is usually brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not check the client ID or the token ({code}). Neither need be wrong; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {code}: {description}. Compare the fields with the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls were made. Try again in {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with status {status}. This is usually brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s answer is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way may have answered in its place: a proxy, or a sign-in page of your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe answered without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details for Adobe’s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came with status {status}. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe refused the token, and a new one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call belongs to another environment, or the credential was taken off the project. Compare both in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API is not part of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the project in the Console, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential has no access to that org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe knows neither of the two client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may belong to another environment, or have been deleted in the Console. Copy one again under OAuth Server-to-Server, then replace it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the IMS org ID, and the product profile of the credential in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Server-to-Server credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe answered {code}. Create an OAuth Server-to-Server credential in the Console, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client ID may not make that call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token and client ID have to be of one project with this API. Compare them with the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scope that this call needs, or its API in the Console, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe lets no call in from this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your network is blocked. Try another network, or ask your org’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product profile is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Console, give the credential a product profile of this API; an administrator may have to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe misses {header}, which Mintdesk sends. A proxy may have taken it out. Adobe says: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe does not allow this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {code}: {description}. Check the product profile of the credential in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe has nothing at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota call is experimental and may have moved. Look for a newer Mintdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage has no known quota address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens work here; the quota can be loaded for Production alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s answer is not the one expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered {code}: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field is still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the {field}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in “{name}”, for example its .env.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link, a device or a pipe. Mintdesk reads and writes ordinary files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system does not let you open “{name}”. Check who owns it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} bytes, more than any credential needs. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds binary data. Mintdesk reads .env files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” holds bytes that are not UTF-8. Save the file as UTF-8, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing “{name}”. Nothing was read. Try again once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to “{name}”. Look at the difference, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while you looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to “{name}”. Open the export again to see the new difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is as it was. The system says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link, has a second name, or belongs to somebody else. Nothing was changed: look at it in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk looks for a client ID and a client secret, as in OAUTHS2S_CLIENT_ID and OAUTHS2S_CLIENT_SECRET. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops making sense at line {line}. Download or copy it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too intricate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested more deeply, or refers to itself more often, than any file with a credential. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more lines or letters than any file of credentials needs. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed or took too long, and was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value fits no .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of .env files would not agree on the {field}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be copied that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} holds characters that cannot be written there safely. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk could not make sense of it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of credentials cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is damaged. Mintdesk left it as it is; the secrets are still in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of credentials is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Mintdesk wrote this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version is {found}, and this Mintdesk knows {known}. Install the later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mintdesk is open twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other windows of Mintdesk, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These client secrets have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window changed them meanwhile. Close this, look at them as they are now, and choose again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credential is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of credentials cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the rights of Mintdesk’s data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the details for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is in it. Sign in to a desktop session with a keyring, or install the package {package}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system offers none just now, as in a remote login. You can keep this secret until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and Mintdesk goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be starting again. Once it is back, Mintdesk goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package {package}, sign in again, and secrets are kept. Or keep this one until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for its password was turned down. Nothing was lost. Try again to be asked once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for its password waited {seconds} s and was closed. Nothing was lost. Try again to be asked once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be starting again. Nothing was lost. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with {reason}. Nothing was lost. Check it in your system’s password program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds none for this credential. It was kept for one session alone, or deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client secret is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this system keeps at most {limit} characters. Adobe’s have 36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not keep the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gave back is not what was written. The earlier secret, if any, is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is still in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, and is there again when read back. The credential was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret belongs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stored for {stored} and is sent to no other Adobe. Open Mintdesk for {stored} to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the scope…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a custom address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include leads out of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” includes “{target}”. Only relative paths inside the project are followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An included file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” includes “{target}”, and there is no such file. Correct the path, which starts from the folder of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files include each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By line {line} of “{name}”, “{target}” would include itself. Take one of the includes out: aio refuses such a project too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An included file holds no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” includes “{target}”, which holds a list or a single value. aio takes files of names and values alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include cannot be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at line {line} of “{name}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No App Builder project here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds neither app.config.yaml nor ext.config.yaml nor manifest.yml. Choose the folder that holds one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is better changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around line {line}, “{name}” is written so that the change would reach further than meant. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %2, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Mintdesk reaches Adobe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic configuration (PAC), SOCKS and Kerberos are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http or https, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring, while there is a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, trusted besides the system’s store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step from here to Adobe. No secret is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Tell before a token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this window, for tokens that are not kept fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesSettings</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice holds a token or a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when a quota fills up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one is loaded that has reached 80% of its limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgCard</name>
    <message>
        <source>Which IMS org?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS org ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota call needs it. In the Console: project, then Credentials, then Organization ID. Mintdesk keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice mode it is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Type an action, a name or a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file’s lines, or the Console’s cURL command. Long values are covered; nothing is stored before you have seen what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for the box. Save it as a file, import that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Waiting for your keyring; its window may be behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not answer yet. Wait, choose another file, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Adobe asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Adobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left</source>
        <translation>
            <numerusform>left</numerusform>
            <numerusform>left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
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
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differ</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differ.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation>
            <numerusform>%n credential found</numerusform>
            <numerusform>%n credentials found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) hold none.</source>
        <translation>
            <numerusform>%n other file hold none.</numerusform>
            <numerusform>%n other files hold none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) could not be opened.</source>
        <translation>
            <numerusform>%n folder could not be opened.</numerusform>
            <numerusform>%n folders could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %1 of %n file(s)</source>
        <translation>
            <numerusform>Looking into %1 of %n file</numerusform>
            <numerusform>Looking into %1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” were looked into.</source>
        <translation>
            <numerusform>%n file of “%1” were looked into.</numerusform>
            <numerusform>%n files of “%1” were looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) ticked</source>
        <translation>
            <numerusform>%n action ticked</numerusform>
            <numerusform>%n actions ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n credential(s)</source>
        <translation>
            <numerusform>Imported %n credential</numerusform>
            <numerusform>Imported %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n credential(s)</source>
        <translation>
            <numerusform>Updated %n credential</numerusform>
            <numerusform>Updated %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) were not imported.</source>
        <translation>
            <numerusform>%n credential were not imported.</numerusform>
            <numerusform>%n credentials were not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still hold them in plain text.</source>
        <translation>
            <numerusform>%n file still hold them in plain text.</numerusform>
            <numerusform>%n files still hold them in plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The format of the last export is remembered for %n folder(s).</source>
        <translation>
            <numerusform>The format of the last export is remembered for %n folder.</numerusform>
            <numerusform>The format of the last export is remembered for %n folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n line, newest first</numerusform>
            <numerusform>%n lines, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still hold the former values.</source>
        <translation>
            <numerusform>%n file still hold the former values.</numerusform>
            <numerusform>%n files still hold the former values.</numerusform>
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
            <numerusform>Write %n stale file…</numerusform>
            <numerusform>Write %n stale files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Weather…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather of the practice Adobe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: a local Adobe and a throw-away vault. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: a local Adobe and a throw-away vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy mode is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy mode is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyMark</name>
    <message>
        <source>Orgs, IDs and paths are masked. Show them again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For demos and screenshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks client IDs, orgs, accounts and paths; copying copies the real value. F8 does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden again after 20 s, when the window loses the focus, and when the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductionGuard</name>
    <message>
        <source>This is a Production credential.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaNotice</name>
    <message>
        <source>%2 has reached %1% of its limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaPage</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks at 80% and 95% of the limit. Adobe updates these once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning; Copy takes the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Adobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s answer is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it came, under JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content requests of an AEM as a Cloud Service org, and how much of them is used. Nothing is asked before you load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s answer as it came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaTableModel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Node, aio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old aio (dotenv 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aio (dotenv 16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node (dotenv 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python with variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value there has one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carriage return does not survive there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${…} is replaced there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backslashes mean something else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes mean something else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes become part of the value there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value holds characters that no such file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names there have letters, digits and underscores alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“export” is not known there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment behind it becomes part of the value there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file’s line ends become part of the value there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file begins with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other lines of the file stand in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would misread %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would misread it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written. Choose who is to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spelling suits all who are to read this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadersRow</name>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveEverythingDialog</name>
    <message>
        <source>Remove everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (left over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Mintdesk’s, and left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are gone. Nothing more is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every secret leaves the keyring, then every file below is deleted. This cannot be undone. Credentials in the Console stay, and so do files that you exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay; Mintdesk does not know them or may not delete:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveSourceDialog</name>
    <message>
        <source>Remove the secret from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines cannot be told apart without changing others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value goes, the name stays. All else stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value goes, the name stays. It is also cut out of a comment. All else stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing but what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that were not imported go as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in backups, the trash or version control stay. Where others may have seen the file, replace the secret in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Removed so far: %1. What is left can be used as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renewed</name>
    <message>
        <source>With a new token: the one in hand had expired meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new token: Adobe refused the one in hand before its time. It may have been revoked, or the credential changed in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new token: Adobe refused the one in hand, which should have been good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token before had expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token before was perhaps revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token before was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceSecretDialog</name>
    <message>
        <source>Replace the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the old one until the new one is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>Scopes to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete set…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeFinding</name>
    <message>
        <source>The search was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the others. Get a token now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused scopes removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeSearchDialog</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scope is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe does not say which scope it refuses. Mintdesk can find out by asking for tokens with some of them: about %1 for one refused scope, %2 at the most. None is kept. Adobe may throttle many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scope is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it here, or add its API in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scopes are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them here, or add their APIs in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other is left. Add the API in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refused scope found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single scope is to blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be one of these, or they may need one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was accepted by now. Get a token once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Adobe spells it %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeSetDialog</name>
    <message>
        <source>All scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set of scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ticked</source>
        <translation>
            <numerusform>%n of %1 ticked</numerusform>
            <numerusform>%n of %1 ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a set by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 calls may fail: Adobe’s samples always ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 and %2 calls may fail: Adobe’s samples always ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeSets</name>
    <message>
        <source>Delete the set “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes stay with the credential, and all of them are asked for again. Tokens already issued stay valid until they expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set “%1” has no scope left, and is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scopes are asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scopes are still asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set “%1” is still chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the set “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Probably “%1”, which Adobe spells “%2”. Correct it here, or add its API in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably “%1”, which was not imported with the others. Remove it here, or add its API in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably “%1”. Remove it here, or add its API in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Adobe gives no token without a scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe did not say which were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked, %2 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 asked</source>
        <translation>
            <numerusform>%n of %1 asked</numerusform>
            <numerusform>%n of %1 asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given: %1. Calls that need them will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given without being asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopesField</name>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>First secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Added %1, and in use until now. The other one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, and not in use. The other one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the first secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the second secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it in the Console: project, then OAuth Server-to-Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe takes two at a time, so that one can be replaced without a gap. Make it in the Console: project, then OAuth Server-to-Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the first secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, and in use. Only the other one stays, which Adobe refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, and in use. From then on the other one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Console it stays until you delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First client secret replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second client secret replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second client secret added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both were read back. It is tried where Adobe refuses the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client secret is kept already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it as its first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First client secret removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second client secret removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the other one was read back, this one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses its other client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first secret was refused; the second worked and is now in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second secret was refused; the first worked and is now in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsCard</name>
    <message>
        <source>Client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add second secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The folder could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring; its window may be behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sort by name, last use, expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlowWrite</name>
    <message>
        <source>The folder does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing goes on. You are told once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by org and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets lie in the keyring, all else in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every secret and every file of Mintdesk, listed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets stay in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. One is made after each change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>%1, needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Red disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue triangle, pointing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>%1 is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet. Name the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from every credential when you save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 tags for one credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetStrip</name>
    <message>
        <source>Offer all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1” is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential that this was dropped on is not among these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Get a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one anyway. Adobe may throttle many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Adobe for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system is asking for its password; its window may be behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token usually lasts 24 hours. Mintdesk keeps it in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token, none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Hold to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>Clock off by %1; times are corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is off by %1. The times shown are corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own claims it ends %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own claims it ends %1 sooner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokensSettings</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes left of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While more than this many minutes are left of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Mintdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting a token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayNotices</name>
    <message>
        <source>Getting a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token could be got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota fills up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Mintdesk to see which one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraySettings</name>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay keeps Mintdesk in the tray, without its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies tokens of pinned and last used credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Access tokens stay in memory and are never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not read before a secret is needed. Access tokens stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Access tokens stay in memory and are never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system is asking for its password; its window may be behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and Mintdesk goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring was not unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for its password was turned down. Try again to be asked once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for its password was closed unanswered. Try again to be asked once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be starting again. Once it is back, Mintdesk goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a desktop session with a keyring, or install the package %2. Without one, secrets can be kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Check it in your system’s password program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system offers none just now, as in a remote login. Secrets can be kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system is asking for its password; its window may be behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that needs no secret works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>A shape in which other servers answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body; the header alone says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause of 4 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429, and Mintdesk waits before it asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause of 40 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429, with Retry-After in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause, told by a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429, with Retry-After some minutes ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 with a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fails, and says so in HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503, for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there, and cannot answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes after 8 seconds, and can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks off before an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ends in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, and bytes that are not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, and nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>302, which Mintdesk does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A huge answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 MB, more than Mintdesk reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s clock is 10 minutes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or this computer’s is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe’s clock is 10 minutes behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or this computer’s is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 with a web page, as some networks send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause, without a word on how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for 90 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires while you watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer scopes than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, with the first half of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, with a token that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, and there is nothing to look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the older JWT exchange tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer with a capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As other servers write the type of a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 and JSON, without access_token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 with WWW-Authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error as a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 with an error in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error after a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused after 2 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401013; Mintdesk gets a new one and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 with WWW-Authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errorCode in place of error_code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS refuses the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service behind the gateway refuses, with Problem Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMS answers 200, and says that the token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeatherDialog</name>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the practice Adobe answers, to see what Mintdesk makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weather is clear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeatherPanel</name>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls it happens to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next call only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of weather</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiringActions</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds app.config.yaml, ext.config.yaml or manifest.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no actions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiringDialog</name>
    <message>
        <source>Wire into App Builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action gets the values of .env by its configuration. Only the marked lines change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiringDifference</name>
    <message>
        <source>Back to the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the other way and of other values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiringOutcome</name>
    <message>
        <source>Wiring taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read back. All else is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wired into App Builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read back. It counts from the next deploy. Next comes the action’s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In .env there is no value yet for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In .env, IMS_OAUTH_S2S_SCOPES is no JSON array: the action would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In .env there is no value for %1: Runtime would make it empty. Put it there, then deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can call %1, which gets the secret: set require-adobe-auth: true, or check the caller in its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action code…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiringProject</name>
    <message>
        <source>Wire into App Builder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of an App Builder project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. Here is the new difference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WiringWords</name>
    <message>
        <source>“%1”: %3 has no value in .env. Runtime would make %2 empty, and say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: in %2, Runtime takes “%3” for one name, hyphen included, and finds no value for it in .env.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: a brace is missing in %2, so Runtime looks for a variable “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the value of %3 holds a $ that Runtime takes for a command. %2 would get another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the value of %2 is the name of a type, which Runtime makes empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the secret itself stands in %2. Move it into .env; if others have the file, replace it in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets the secret, and is a web action without require-adobe-auth: anyone who knows its address can call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has include-ims-credentials, and .env lacks %3. The deployment would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %3 is no JSON array. The deployment would succeed, and the action fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets the credential twice: by inputs and by include-ims-credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” stands twice. aio refuses such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client secret itself stands here. Move it into .env; if others have the file, replace it in the Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs OAUTHS2S_CLIENT_ID, _CLIENT_SECRET, _CECREDENTIALS_METASCOPES and _IMS_ORG_ID in .env. The action asks Adobe for its token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the tutorial’s inputs and include-ims-credentials. Other inputs and .env stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs IMS_OAUTH_S2S_CLIENT_ID, _CLIENT_SECRET, _ORG_ID and _SCOPES (a JSON array) in .env, and in the action the Node library @adobe/aio-lib-core-auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets no credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web, Adobe login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tutorial’s inputs (NAME: $NAME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wiring out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
