<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>usher::app::ProblemWindow</name>
    <message>
        <source>Usher</source>
        <translation>Usher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>usher::app::ProfileChooser</name>
    <message>
        <source>Usher</source>
        <translation>Usher</translation>
    </message>
    <message>
        <source>What do you want to connect?</source>
        <translation>Was möchten Sie verbinden?</translation>
    </message>
    <message>
        <source>Choose the product that your organisation is going to use.</source>
        <translation>Wählen Sie das Produkt, das Ihre Organisation nutzen wird.</translation>
    </message>
    <message>
        <source>It looks after several customers; this version of Usher cannot do that yet.</source>
        <translation>Es betreut mehrere Kunden; das kann diese Version von Usher noch nicht.</translation>
    </message>
    <message>
        <source>Practice only: this profile has no application ids yet.</source>
        <translation>Nur zur Übung: Dieses Profil hat noch keine Anwendungs-IDs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button does, %2 the product: &quot;Practise: Contreli&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>usher::app::Program</name>
    <message>
        <source>This product profile cannot be used</source>
        <translation>Dieses Produktprofil kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Practice cannot start</source>
        <translation>Die Übung kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Usher cannot use its folder</source>
        <translation>Usher kann seinen Ordner nicht verwenden</translation>
    </message>
    <message>
        <source>&amp;Go on without keeping anything</source>
        <translation>&amp;Weiter, ohne etwas zu behalten</translation>
    </message>
</context>
<context>
    <name>usher::app::Services</name>
    <message>
        <source>You can close this page and go back to Usher.</source>
        <translation>Sie können diese Seite schließen und zu Usher zurückkehren.</translation>
    </message>
    <message>
        <source>This address does not belong to a sign-in that Usher is waiting for. Go back to Usher.</source>
        <translation>Diese Adresse gehört zu keiner Anmeldung, auf die Usher wartet. Kehren Sie zu Usher zurück.</translation>
    </message>
</context>
<context>
    <name>usher::app::StandingNotice</name>
    <message>
        <source>Global Administrator</source>
        <translation>Globaler Administrator</translation>
    </message>
    <message>
        <source>Cloud Application Administrator</source>
        <translation>Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Ein Gast</translation>
    </message>
    <message>
        <source>Head of Customer Success</source>
        <translation>Leitung Customer Success</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Nothing here reaches Microsoft. Accounts to sign in with:</source>
        <translation>Nichts davon erreicht Microsoft. Konten zum Anmelden:</translation>
    </message>
    <message>
        <source>%1: %2, password %3, number %4</source>
        <extracomment>An account to practise with: role, user name, password, and the number to type as second factor.</extracomment>
        <translation>%1: %2, Passwort %3, Nummer %4</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird behalten</translation>
    </message>
    <message>
        <source>Usher cannot use its folder. What is done at Microsoft stands; next time you start from the beginning.</source>
        <translation>Usher kann seinen Ordner nicht benutzen. Was bei Microsoft getan ist, bleibt; beim nächsten Mal beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>usher::app::SupportReport</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>security fixes of Chromium %1</source>
        <translation>Sicherheitskorrekturen von Chromium %1</translation>
    </message>
    <message>
        <source>Built-in browser: %1</source>
        <translation>Eingebauter Browser: %1</translation>
    </message>
    <message>
        <source>System: %1, %2, kernel %3</source>
        <extracomment>The operating system, with its version and the kind of processor.</extracomment>
        <translation>System: %1, %2, Kernel %3</translation>
    </message>
    <message>
        <source>Display: %1</source>
        <translation>Anzeige: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>owner of the app</source>
        <translation>Besitzer der App</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sign-in at: %1</source>
        <translation>Anmeldung bei: %1</translation>
    </message>
    <message>
        <source>Graph at: %1</source>
        <translation>Graph bei: %1</translation>
    </message>
    <message>
        <source>Sign-in kept in the password store: %1</source>
        <translation>Anmeldung im Passwortspeicher: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>bestätigt %1</translation>
    </message>
    <message>
        <source>on screen now</source>
        <translation>gerade zu sehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 of %3 changes done, %4 failed, %5 open</source>
        <translation>%1: %2 von %3 Änderungen erledigt, %4 fehlgeschlagen, %5 offen</translation>
    </message>
    <message>
        <source>Usher: report for support</source>
        <translation>Usher: Bericht für den Support</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>In it: versions, the product, Microsoft&apos;s addresses, how the steps stand, the last failures with code, request number and time, and the last lines of Usher&apos;s log.</source>
        <translation>Darin: Versionen, das Produkt, Adressen von Microsoft, der Stand der Schritte, die letzten Fehler mit Code, Anfragenummer und Zeit und die letzten Zeilen von Ushers Protokoll.</translation>
    </message>
    <message>
        <source>Not in it: names of people or of the organisation, mail addresses, the tenant ID, passwords, tokens, and what Microsoft answered.</source>
        <translation>Nicht darin: Namen von Personen oder der Organisation, E-Mail-Adressen, die Mandanten-ID, Passwörter, Token und was Microsoft geantwortet hat.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>Changes that were sent</source>
        <translation>Gesendete Änderungen</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Letzte Zeilen des Protokolls</translation>
    </message>
</context>
<context>
    <name>usher::home::AccountPage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This account is archived.</source>
        <translation>Dieses Konto ist archiviert.</translation>
    </message>
    <message>
        <source>Nothing in it is set up or looked at until you restore it.</source>
        <translation>Darin wird nichts eingerichtet und nichts geprüft, bis Sie es wiederherstellen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Archi&amp;ve this account</source>
        <translation>Dieses Konto archi&amp;vieren</translation>
    </message>
    <message>
        <source>Not known yet. The first sign-in in a set-up shows it.</source>
        <translation>Noch nicht bekannt. Die erste Anmeldung in einer Einrichtung zeigt sie.</translation>
    </message>
    <message>
        <source>Found by its domain. The first sign-in shows its name.</source>
        <translation>Anhand der Domäne gefunden. Die erste Anmeldung zeigt den Namen.</translation>
    </message>
    <message>
        <source>%1, found by its domain</source>
        <extracomment>%1 is the name of an organisation.</extracomment>
        <translation>%1, anhand der Domäne gefunden</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Copy the tenant ID</source>
        <translation>Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>+ Add new</source>
        <extracomment>The vendor&apos;s own words on the button.</extracomment>
        <translation>+ Neu hinzufügen</translation>
    </message>
    <message>
        <source>No integrations yet. Press “+ Add new” to choose one.</source>
        <translation>Noch keine Integrationen. Wählen Sie „+ Neu hinzufügen“, um eine auszusuchen.</translation>
    </message>
    <message>
        <source>Restore the account first.</source>
        <translation>Stellen Sie zuerst das Konto wieder her.</translation>
    </message>
</context>
<context>
    <name>usher::home::AccountSide</name>
    <message>
        <source>No accounts yet.</source>
        <translation>Noch keine Konten.</translation>
    </message>
    <message>
        <source>No account is in this state.</source>
        <translation>Bei keinem Konto steht es so.</translation>
    </message>
    <message>
        <source>All accounts are archived.</source>
        <translation>Alle Konten sind archiviert.</translation>
    </message>
    <message>
        <source>No account has “%1” in its name, domain or organisation.</source>
        <translation>Kein Konto hat „%1“ im Namen, in der Domäne oder in der Organisation.</translation>
    </message>
    <message>
        <source>All acc&amp;ounts</source>
        <translation>Alle K&amp;onten</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Konto suchen</translation>
    </message>
    <message>
        <source>Find an account by name, domain or organisation</source>
        <translation>Konto nach Name, Domäne oder Organisation suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show arc&amp;hived accounts</source>
        <translation>Arc&amp;hivierte Konten anzeigen</translation>
    </message>
    <message>
        <source>Add accoun&amp;t</source>
        <translation>Kon&amp;to hinzufügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>usher::home::AccountTitle</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>usher::home::AccountWindow</name>
    <message>
        <source>Account Information</source>
        <extracomment>The name of the page in the vendor&apos;s administration.</extracomment>
        <translation>Kontoinformationen</translation>
    </message>
    <message>
        <source>Account Information - %1</source>
        <extracomment>Title of the window; %1 is the vendor.</extracomment>
        <translation>Kontoinformationen - %1</translation>
    </message>
</context>
<context>
    <name>usher::home::AccountWords</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Ready to enable</source>
        <translation>Aktivierbar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>Partnerkonto</translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>%1 of %2 enabled</source>
        <extracomment>Of the integrations of an account.</extracomment>
        <translation>%1 von %2 aktiviert</translation>
    </message>
    <message>
        <source>Enabled, vouched for</source>
        <extracomment>A person said that the consent was given; Microsoft does not show it.</extracomment>
        <translation>Aktiviert, verbürgt</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <extracomment>%1 is how an account stands, &quot;Enabled&quot;.</extracomment>
        <translation>Archiviert · %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Users in this account can now integrate their %1 account.</source>
        <extracomment>The vendor&apos;s own sentence; %1 is what Microsoft&apos;s product is called, &quot;Office 365&quot;.</extracomment>
        <translation>Die Benutzer in diesem Konto können jetzt ihr %1-Konto integrieren.</translation>
    </message>
    <message>
        <source>Users in this account can now use %1.</source>
        <extracomment>%1 is an integration.</extracomment>
        <translation>Die Benutzer in diesem Konto können jetzt %1 verwenden.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name has %1 characters. At most %2 are possible.</source>
        <translation>Dieser Name hat %1 Zeichen. Höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>This name has characters that cannot be seen, or that turn the writing round. Type it anew instead of pasting it.</source>
        <translation>Dieser Name enthält Zeichen, die unsichtbar sind oder die Schreibrichtung umkehren. Tippen Sie ihn neu, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>The account “%1” has this name already. Archived accounts count too.</source>
        <translation>Das Konto „%1“ hat diesen Namen schon. Auch archivierte Konten zählen.</translation>
    </message>
    <message>
        <source>Microsoft knows no organisation with the domain “%1”. Check how it is written.</source>
        <translation>Microsoft kennt keine Organisation mit der Domäne „%1“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This domain belongs to the organisation of the account “%1”. Two accounts cannot share an organisation.</source>
        <translation>Diese Domäne gehört zur Organisation des Kontos „%1“. Zwei Konten können nicht dieselbe Organisation haben.</translation>
    </message>
    <message>
        <source>This domain belongs to the partner&apos;s own organisation. A customer has another one.</source>
        <translation>Diese Domäne gehört zur eigenen Organisation des Partners. Ein Kunde hat eine andere.</translation>
    </message>
    <message>
        <source>The partner&apos;s domain is needed, so that Usher can keep the partner&apos;s organisation out of the customers&apos; set-ups.</source>
        <translation>Die Domäne des Partners wird gebraucht, damit Usher seine Organisation aus den Einrichtungen der Kunden heraushält.</translation>
    </message>
    <message>
        <source>This is not a domain. It looks like contoso.com.</source>
        <translation>Das ist keine Domäne. Eine Domäne sieht aus wie contoso.com.</translation>
    </message>
    <message>
        <source>There is a partner account already: “%1”. There can be only one.</source>
        <translation>Es gibt schon ein Partnerkonto: „%1“. Es kann nur eines geben.</translation>
    </message>
</context>
<context>
    <name>usher::home::AddAccountPanel</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Integrations are set up and enabled in customer accounts.</source>
        <translation>In Kundenkonten werden Integrationen eingerichtet und aktiviert.</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>There is one already: “%1”.</source>
        <translation>Es gibt schon eines: „%1“.</translation>
    </message>
    <message>
        <source>Your own company, which looks after the customers. There is one at most.</source>
        <translation>Ihr eigenes Unternehmen, das die Kunden betreut. Es gibt höchstens eines.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The name that you know it by.</source>
        <translation>Der Name, unter dem Sie es kennen.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>&amp;Domain (optional)</source>
        <translation>&amp;Domäne (freiwillig)</translation>
    </message>
    <message>
        <source>Usher finds your organisation by it, and refuses to set a customer up in it.</source>
        <translation>Usher findet daran Ihre Organisation und richtet darin keinen Kunden ein.</translation>
    </message>
    <message>
        <source>Usher finds the customer&apos;s organisation by it, and holds the set-up to it. Without it, the first sign-in shows the organisation.</source>
        <translation>Usher findet daran die Organisation des Kunden und lässt in der Einrichtung keine andere zu. Ohne Domäne zeigt die erste Anmeldung die Organisation.</translation>
    </message>
    <message>
        <source>Looking up “%1”…</source>
        <translation>„%1“ wird gesucht…</translation>
    </message>
    <message>
        <source>Add it &amp;without the organisation</source>
        <translation>Ohne die Organi&amp;sation hinzufügen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto h&amp;inzufügen</translation>
    </message>
</context>
<context>
    <name>usher::home::CataloguePanel</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>This is the partner account.</source>
        <translation>Dies ist das Partnerkonto.</translation>
    </message>
    <message>
        <source>Choose what to add to %1.</source>
        <translation>Wählen Sie, was zu %1 hinzukommt.</translation>
    </message>
    <message>
        <source>Kinds of integrations</source>
        <translation>Arten von Integrationen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>usher::home::CatalogueRow</name>
    <message>
        <source>Added</source>
        <extracomment>Beside an application that is in the account already, or that &quot;Done&quot; will add.</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Do not add %1</source>
        <extracomment>%1 is an application.</extracomment>
        <translation>%1 nicht hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>usher::home::HistoryPanel</name>
    <message>
        <source>Hide the history</source>
        <translation>Verlauf ausblenden</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>usher::home::HistoryWords</name>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>renamed, before “%1”</source>
        <translation>umbenannt, vorher „%1“</translation>
    </message>
    <message>
        <source>account added</source>
        <extracomment>In the history of an account, after the time: it was added.</extracomment>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>link made</source>
        <translation>Link erstellt</translation>
    </message>
    <message>
        <source>link sent</source>
        <translation>Link gesendet</translation>
    </message>
    <message>
        <source>link received</source>
        <translation>Link erhalten</translation>
    </message>
    <message>
        <source>consent vouched for</source>
        <translation>Zustimmung verbürgt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed at Microsoft</source>
        <translation>bei Microsoft entfernt</translation>
    </message>
    <message>
        <source>removal at Microsoft not finished</source>
        <translation>Entfernen bei Microsoft nicht abgeschlossen</translation>
    </message>
    <message>
        <source>app restored at Microsoft</source>
        <translation>App bei Microsoft wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>usher::home::IntegrationRow</name>
    <message>
        <source>Looking at Microsoft…</source>
        <translation>Bei Microsoft wird nachgesehen…</translation>
    </message>
    <message>
        <source>Sign in to look again</source>
        <translation>Anmelden und erneut nachsehen</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Setup of %1</source>
        <extracomment>%1 is an integration.</extracomment>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <translation>%1 ist aktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What Usher changed</source>
        <translation>Was Usher geändert hat</translation>
    </message>
</context>
<context>
    <name>usher::home::LookAgainBar</name>
    <message>
        <source>Nothing to look at yet: nobody has been asked for a consent.</source>
        <translation>Noch gibt es nichts nachzusehen: Niemand wurde um die Zustimmung gebeten.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 looked at.</source>
        <translation>Angehalten: Bei %1 von %2 wurde nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n looked at.</source>
        <translation>
            <numerusform>Bei %n nachgesehen.</numerusform>
            <numerusform>Bei %n nachgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a sign-in.</source>
        <translation>
            <numerusform>%n braucht eine Anmeldung.</numerusform>
            <numerusform>%n brauchen eine Anmeldung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked at.</source>
        <translation>
            <numerusform>Bei %n war es nicht möglich.</numerusform>
            <numerusform>Bei %n war es nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again at all</source>
        <translation>Bei &amp;allen erneut nachsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop looking again</source>
        <translation>Nachsehen anhalten</translation>
    </message>
    <message>
        <source>Looking at Microsoft: %1 of %2</source>
        <translation>Bei Microsoft wird nachgesehen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>usher::home::OverviewPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>The customers that you look after, and how their integrations stand.</source>
        <translation>Ihre Kunden, und wie es um ihre Integrationen steht.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Noch keine Konten.</translation>
    </message>
    <message>
        <source>Add your own company as the partner, then the first customer. An account takes a name; everything else follows in its set-up.</source>
        <translation>Fügen Sie Ihr eigenes Unternehmen als Partner hinzu, dann den ersten Kunden. Ein Konto braucht nur einen Namen; alles andere folgt beim Einrichten.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>No account fits what you look for.</source>
        <translation>Kein Konto passt zu dem, was Sie suchen.</translation>
    </message>
</context>
<context>
    <name>usher::home::PartnerNoticeTexts</name>
    <message>
        <source>Create a customer account</source>
        <translation>Kundenkonto anlegen</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Zu einem Kunden gehen</translation>
    </message>
    <message>
        <source>Integration with other applications is not supported for partner accounts. Create a customer account, and add and enable the integration there.</source>
        <translation>In Partnerkonten wird die Integration mit anderen Anwendungen nicht unterstützt. Legen Sie ein Kundenkonto an, und fügen Sie die Integration dort hinzu und aktivieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 recommends that you disable the integrations that are still enabled here, so that everything else it offers works fully.</source>
        <extracomment>%1 is the vendor.</extracomment>
        <translation>%1 empfiehlt, die hier noch aktivierten Integrationen zu deaktivieren, damit alles andere uneingeschränkt funktioniert.</translation>
    </message>
    <message>
        <source>Integrations cannot be enabled in the partner account.</source>
        <translation>Im Partnerkonto lassen sich keine Integrationen aktivieren.</translation>
    </message>
</context>
<context>
    <name>usher::pages::AbilityWords</name>
    <message>
        <source>Global Administrator</source>
        <translation>Globaler Administrator</translation>
    </message>
    <message>
        <source>Privileged Role Administrator</source>
        <translation>Administrator für privilegierte Rollen</translation>
    </message>
    <message>
        <source>Cloud Application Administrator</source>
        <translation>Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <source>Application Administrator</source>
        <translation>Anwendungsadministrator</translation>
    </message>
    <message>
        <source>User Administrator</source>
        <translation>Benutzeradministrator</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>eine andere Rolle</translation>
    </message>
    <message>
        <source>not visible yet</source>
        <translation>noch nicht sichtbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>You own the app.</source>
        <translation>Sie sind Besitzer der App.</translation>
    </message>
    <message>
        <source>You do not own the app. An administrator adds you under “Owners”.</source>
        <translation>Sie sind nicht Besitzer der App. Ein Administrator fügt Sie unter „Besitzer“ hinzu.</translation>
    </message>
    <message>
        <source>Guests of the organisation cannot do this.</source>
        <translation>Gäste der Organisation können das nicht.</translation>
    </message>
    <message>
        <source>Microsoft does not show your roles yet. Usher sees when the step is reached.</source>
        <translation>Microsoft zeigt Ihre Rollen noch nicht. Usher sieht es, wenn der Schritt erreicht ist.</translation>
    </message>
    <message>
        <source>Usher sees when the step is reached.</source>
        <translation>Usher sieht es, wenn der Schritt erreicht ist.</translation>
    </message>
</context>
<context>
    <name>usher::pages::AdministratorElsewherePanel</name>
    <message>
        <source>An Office 365 administrator is elsewhere</source>
        <translation>Ein Office-365-Administrator ist anderswo</translation>
    </message>
    <message>
        <source>Send them this URL. It leads to Microsoft&apos;s page with the permissions below.</source>
        <translation>Senden Sie ihm diese URL. Sie führt zur Seite von Microsoft mit den Berechtigungen unten.</translation>
    </message>
    <message>
        <source>Send them a URL that leads to Microsoft&apos;s page. It is made for one organisation, so Usher first asks you to sign in to it.</source>
        <translation>Senden Sie ihm eine URL, die zur Seite von Microsoft führt. Sie gilt für eine Organisation; darum bittet Usher Sie zuerst, sich bei ihr anzumelden.</translation>
    </message>
    <message>
        <source>Send them a URL that leads to Microsoft&apos;s page with the permissions below.</source>
        <translation>Senden Sie ihm eine URL, die zur Seite von Microsoft mit den Berechtigungen unten führt.</translation>
    </message>
    <message>
        <source>URL for an Office 365 administrator</source>
        <translation>URL für einen Office-365-Administrator</translation>
    </message>
    <message>
        <source>Copy url</source>
        <comment>not the primary action</comment>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;url</source>
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy the URL to Microsoft&apos;s page</source>
        <translation>Die URL zur Seite von Microsoft kopieren</translation>
    </message>
    <message>
        <source>Send it by e-&amp;mail</source>
        <translation>Per E-&amp;Mail senden</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es &amp;gesendet</translation>
    </message>
    <message>
        <source>Make an&amp;other link</source>
        <translation>&amp;Neuen Link erstellen</translation>
    </message>
    <message>
        <source>Links you made</source>
        <translation>Links, die Sie erstellt haben</translation>
    </message>
    <message>
        <source>the URL above</source>
        <extracomment>Beside the one of several links that is shown above.</extracomment>
        <translation>die URL oben</translation>
    </message>
    <message numerus="yes">
        <source>and %n older links</source>
        <translation>
            <numerusform>und %n älterer Link</numerusform>
            <numerusform>und %n ältere Links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::AssignmentWords</name>
    <message numerus="yes">
        <source>%n direct members</source>
        <translation>
            <numerusform>%n direktes Mitglied</numerusform>
            <numerusform>%n direkte Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups inside are not covered</source>
        <translation>
            <numerusform>%n enthaltene Gruppe zählt nicht mit</numerusform>
            <numerusform>%n enthaltene Gruppen zählen nicht mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 people and 1 group&quot;.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason and how many lines of a list have it: &quot;Not found: 12&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n hinzugefügt.</numerusform>
            <numerusform>%n hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>%n entfernt.</numerusform>
            <numerusform>%n entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 removed.</source>
        <translation>%1 hinzugefügt, %2 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>%1 is such as &quot;412 people&quot;.</extracomment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>They may sign in to %1.</source>
        <translation>Sie dürfen sich bei %1 anmelden.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Everybody in your organisation can sign in to %1 at present.</source>
        <translation>Zurzeit kann sich jeder in Ihrer Organisation bei %1 anmelden.</translation>
    </message>
    <message>
        <source>They can no longer sign in to %1.</source>
        <translation>Sie können sich nicht mehr bei %1 anmelden.</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand on your list.</source>
        <translation>
            <numerusform>%n davon steht auf Ihrer Liste.</numerusform>
            <numerusform>%n davon stehen auf Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not added: %n lines of your list</source>
        <translation>
            <numerusform>Nicht hinzugefügt: %n Zeile Ihrer Liste</numerusform>
            <numerusform>Nicht hinzugefügt: %n Zeilen Ihrer Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::AssignmentsPage</name>
    <message>
        <source>Choose who may connect to %1.</source>
        <translation>Wählen Sie, wer sich mit %1 verbinden darf.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Changing people and groups…</source>
        <translation>Benutzer und Gruppen werden geändert…</translation>
    </message>
    <message>
        <source>Reading who is chosen…</source>
        <translation>Es wird gelesen, wer ausgewählt ist…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of people are not sent to Microsoft yet.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht an Microsoft gesendet.</numerusform>
            <numerusform>%n Änderungen sind noch nicht an Microsoft gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or group by name or address</source>
        <translation>Person oder Gruppe nach Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>After this: %1 added, %2 removed.</source>
        <translation>Danach: %1 hinzugefügt, %2 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>After this: %n added.</source>
        <translation>
            <numerusform>Danach: %n hinzugefügt.</numerusform>
            <numerusform>Danach: %n hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After this: %n removed. They can no longer sign in to %1.</source>
        <translation>
            <numerusform>Danach: %n entfernt. Eine Anmeldung bei %1 ist dann nicht mehr möglich.</numerusform>
            <numerusform>Danach: %n entfernt. Sie können sich dann nicht mehr bei %1 anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing somebody does not give %1 their mailbox yet. That happens when they connect to %1 themselves.</source>
        <translation>Durch die Auswahl erhält %1 noch kein Postfach. Das geschieht erst, wenn sich jemand selbst mit %1 verbindet.</translation>
    </message>
    <message>
        <source>&amp;Role for those you add:</source>
        <translation>R&amp;olle für die, die Sie hinzufügen:</translation>
    </message>
    <message>
        <source>Role for those you add</source>
        <translation>Rolle für die, die Sie hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try those again</source>
        <translation>Diese noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>What was done is kept. The reason stands beside each of the others.</source>
        <translation>Was erledigt ist, bleibt. Bei den anderen steht jeweils der Grund.</translation>
    </message>
    <message>
        <source>Microsoft does not show %1 in your organisation yet.</source>
        <translation>Microsoft zeigt %1 in Ihrer Organisation noch nicht an.</translation>
    </message>
    <message>
        <source>It appears after the permissions were accepted. Look again in a few minutes.</source>
        <translation>Die App erscheint, nachdem die Berechtigungen akzeptiert wurden. Sehen Sie in einigen Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>Your organisation has no Microsoft plan for groups.</source>
        <translation>Ihre Organisation hat keinen Microsoft-Plan für Gruppen.</translation>
    </message>
    <message>
        <source>Groups need Microsoft Entra ID P1 or P2. Choose the people one by one instead.</source>
        <translation>Gruppen benötigen Microsoft Entra ID P1 oder P2. Wählen Sie stattdessen die Personen einzeln aus.</translation>
    </message>
    <message>
        <source>Read back from Microsoft at %1.</source>
        <translation>Bei Microsoft nachgelesen um %1.</translation>
    </message>
    <message>
        <source>Everybody in your organisation can sign in to %1 at present.</source>
        <translation>Zurzeit kann sich jeder in Ihrer Organisation bei %1 anmelden.</translation>
    </message>
    <message>
        <source>&quot;Assignment required?&quot; is set to No under “%1”.</source>
        <translation>„Zuweisung erforderlich?“ steht unter „%1“ auf Nein.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Heading over the list of people and groups; %1 is how many.</extracomment>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Chosen  %1</source>
        <translation>Ausgewählt  %1</translation>
    </message>
    <message>
        <source>Chosen people and groups</source>
        <translation>Ausgewählte Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Paste or drop the people who may connect to %1, or open a file.</source>
        <translation>Fügen Sie die Personen ein, die sich mit %1 verbinden dürfen, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>See whom your list means. Nothing is changed yet.</source>
        <translation>Sehen Sie, wen Ihre Liste meint. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>See what changes. Nothing is sent to Microsoft yet.</source>
        <translation>Sehen Sie, was sich ändert. Noch ist nichts an Microsoft gesendet.</translation>
    </message>
    <message>
        <source>&amp;Find the people</source>
        <translation>&amp;Personen suchen</translation>
    </message>
    <message numerus="yes">
        <source>Previe&amp;w %n changes</source>
        <translation>
            <numerusform>%n Änderung ans&amp;ehen</numerusform>
            <numerusform>%n Änderungen ans&amp;ehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choo&amp;se %n people</source>
        <translation>
            <numerusform>%n Person aus&amp;wählen</numerusform>
            <numerusform>%n Personen aus&amp;wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list is to be added.</source>
        <translation>Von dieser Liste ist niemand hinzuzufügen.</translation>
    </message>
    <message>
        <source>Type the number of changes first.</source>
        <translation>Geben Sie zuerst die Anzahl der Änderungen ein.</translation>
    </message>
    <message>
        <source>Looking for %1 of %2 people</source>
        <translation>%1 von %2 Personen werden gesucht</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>L&amp;iste einfügen…</translation>
    </message>
    <message>
        <source>Show your l&amp;ist again</source>
        <extracomment>Back to the list of people that was pasted, with what became of each line.</extracomment>
        <translation>Ihre &amp;Liste wieder zeigen</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Find people and groups by name above, or paste a list.</source>
        <translation>Noch niemand ist ausgewählt. Suchen Sie oben Personen und Gruppen nach Namen, oder fügen Sie eine Liste ein.</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <extracomment>How far changing people and groups is; the numbers first, since a small window cuts off what follows.</extracomment>
        <translation>%1 von %2 geändert</translation>
    </message>
</context>
<context>
    <name>usher::pages::AuthorizePanel</name>
    <message>
        <source>You are an Office 365 administrator</source>
        <translation>Sie sind Office-365-Administrator</translation>
    </message>
    <message>
        <source>Press “Authorize on Azure”. Microsoft&apos;s sign-in page opens, then the list of permissions. Press “Accept” there; the page closes by itself.</source>
        <translation>Wählen Sie „In Azure autorisieren“. Die Anmeldeseite von Microsoft öffnet sich, danach die Liste der Berechtigungen. Wählen Sie dort „Akzeptieren“; die Seite schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in page opens, then the list of permissions.</source>
        <translation>Die Anmeldeseite von Microsoft öffnet sich, danach die Liste der Berechtigungen.</translation>
    </message>
    <message>
        <source>Authorize on &amp;Azure</source>
        <translation>In &amp;Azure autorisieren</translation>
    </message>
    <message>
        <source>It was accepted alread&amp;y: look now</source>
        <translation>Es wurde schon akzep&amp;tiert: jetzt nachsehen</translation>
    </message>
</context>
<context>
    <name>usher::pages::ChangesPreviewPanel</name>
    <message>
        <source>Save this as a pla&amp;n…</source>
        <translation>Als Pla&amp;n speichern…</translation>
    </message>
    <message>
        <source>Plan.json</source>
        <translation>Plan.json</translation>
    </message>
    <message>
        <source>Saved as %1. “usher apply” does the same with it.</source>
        <translation>Gespeichert als %1. „usher apply“ tut damit dasselbe.</translation>
    </message>
    <message>
        <source>What changes, one by one</source>
        <translation>Was sich im Einzelnen ändert</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConfigurationMail</name>
    <message>
        <source>Cloud Application Administrator</source>
        <translation>Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <source>Privileged Role Administrator</source>
        <translation>Administrator für privilegierte Rollen</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <extracomment>Subject of a message to an administrator. %1 an app, %2 an organisation.</extracomment>
        <translation>%1 für %2 genehmigen</translation>
    </message>
    <message>
        <source>Hello,

the integration &quot;%2&quot; of %1 needs the consent of an Office 365 administrator of %3, once. This page at Microsoft asks for it:

%4

What you will see:
1. Microsoft&apos;s sign-in page. Sign in with an account that is at least %5.
2. The permissions that %6 asks for. Read them and press &quot;Accept&quot;, or &quot;Cancel&quot; if you do not agree.
3. The login page of %1. You need no account there: close the page.

If you use Usher for this account yourself, open Setup there and paste the link under &quot;I have received a link&quot;.

Then tell me whether you accepted.

Kind regards</source>
        <extracomment>A message to an administrator. %1 vendor, %2 integration, %3 organisation, %4 link, %5 role, %6 app.</extracomment>
        <translation>Guten Tag,

die Integration „%2“ von %1 braucht einmal die Zustimmung eines Office-365-Administrators von %3. Diese Seite bei Microsoft bittet darum:

%4

Das werden Sie sehen:
1. Die Anmeldeseite von Microsoft. Melden Sie sich mit einem Konto an, das mindestens die Rolle %5 hat.
2. Die Berechtigungen, um die %6 bittet. Lesen Sie sie und wählen Sie „Akzeptieren“ oder, wenn Sie nicht einverstanden sind, „Abbrechen“.
3. Die Anmeldeseite von %1. Sie brauchen dort kein Konto: Schließen Sie die Seite.

Wenn Sie selbst Usher für dieses Konto nutzen, öffnen Sie dort „Einrichten“ und fügen den Link unter „Ich habe einen Link erhalten“ ein.

Sagen Sie mir danach, ob Sie akzeptiert haben.

Freundliche Grüße</translation>
    </message>
    <message>
        <source>The administrator signs in at Microsoft with an account that is at least %2, reads the permissions and presses “Accept”. Then the login page of %1 appears; they need no account there and close it. Ask them to tell you.</source>
        <extracomment>%1 the vendor, %2 a role at Microsoft.</extracomment>
        <translation>Der Administrator meldet sich bei Microsoft mit einem Konto an, das mindestens die Rolle %2 hat, liest die Berechtigungen und wählt „Akzeptieren“. Danach erscheint die Anmeldeseite von %1; er braucht dort kein Konto und schließt sie. Bitten Sie ihn, Ihnen Bescheid zu geben.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConfigurationPage</name>
    <message>
        <source>For the account %1. An Office 365 administrator consents once.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Für das Konto %1. Ein Office-365-Administrator stimmt einmal zu.</translation>
    </message>
    <message>
        <source>Authorize on &amp;Azure</source>
        <translation>In &amp;Azure autorisieren</translation>
    </message>
    <message>
        <source>I accepted: look a&amp;gain</source>
        <translation>Ich habe akzeptiert: nach&amp;sehen</translation>
    </message>
    <message>
        <source>Copy &amp;url</source>
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto w&amp;echseln</translation>
    </message>
    <message>
        <source>Go on to &amp;enable</source>
        <translation>Weiter zum Akti&amp;vieren</translation>
    </message>
    <message>
        <source>I have received a link</source>
        <translation>Ich habe einen Link erhalten</translation>
    </message>
    <message>
        <source>From somebody who uses Usher for this account. Paste it here: Usher checks it and never opens it; it builds its own.</source>
        <translation>Von jemandem, der Usher für dieses Konto nutzt. Fügen Sie ihn hier ein: Usher prüft ihn und öffnet ihn nie; es bildet seinen eigenen.</translation>
    </message>
    <message>
        <source>Received &amp;link</source>
        <translation>Erhaltener L&amp;ink</translation>
    </message>
    <message>
        <source>This link is for another organisation than the one of this account.</source>
        <translation>Dieser Link gilt für eine andere Organisation als die dieses Kontos.</translation>
    </message>
    <message>
        <source>The link is right: it asks for %1.</source>
        <translation>Der Link ist richtig: Er bittet für %1.</translation>
    </message>
    <message>
        <source>Press “Authorize on Azure” to read the permissions and to answer.</source>
        <translation>Wählen Sie „In Azure autorisieren“, um die Berechtigungen zu lesen und zu antworten.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConfigurationWords</name>
    <message>
        <source>%1 is not the organisation of this account.</source>
        <translation>%1 ist nicht die Organisation dieses Kontos.</translation>
    </message>
    <message>
        <source>The account %1 belongs to %2. Nothing was asked for in %3. Sign in with an account of %2, or add an account of its own for %3.</source>
        <translation>Das Konto %1 gehört zu %2. In %3 wurde um nichts gebeten. Melden Sie sich mit einem Konto von %2 an, oder fügen Sie für %3 ein eigenes Konto hinzu.</translation>
    </message>
    <message>
        <source>%1 belongs to another account, %2.</source>
        <translation>%1 gehört zu einem anderen Konto, %2.</translation>
    </message>
    <message>
        <source>Two accounts never share an organisation. Nothing was asked for. Sign in with an account of the customer %1, or close this and set up %2.</source>
        <translation>Zwei Konten teilen sich nie eine Organisation. Es wurde um nichts gebeten. Melden Sie sich mit einem Konto des Kunden %1 an, oder schließen Sie dies und richten Sie %2 ein.</translation>
    </message>
    <message>
        <source>%1 is the organisation of the partner, %2.</source>
        <translation>%1 ist die Organisation des Partners, %2.</translation>
    </message>
    <message>
        <source>A customer&apos;s integration is not set up in the partner&apos;s own organisation. Nothing was asked for. Sign in with an administrator of the customer %1.</source>
        <translation>Die Integration eines Kunden wird nicht in der Organisation des Partners eingerichtet. Es wurde um nichts gebeten. Melden Sie sich mit einem Administrator des Kunden %1 an.</translation>
    </message>
    <message>
        <source>Microsoft says that the permissions were accepted.</source>
        <translation>Laut Microsoft wurden die Berechtigungen akzeptiert.</translation>
    </message>
    <message>
        <source>Usher now looks whether they are there.</source>
        <translation>Usher sieht jetzt nach, ob sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Microsoft reported that the permissions were accepted. Usher was not allowed to look whether they are there.</source>
        <translation>Microsoft hat gemeldet, dass die Berechtigungen akzeptiert wurden. Usher durfte nicht nachsehen, ob sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Usher has not looked yet whether the permissions are there.</source>
        <translation>Usher hat noch nicht nachgesehen, ob die Berechtigungen vorhanden sind.</translation>
    </message>
    <message>
        <source>Accepted, not verified.</source>
        <translation>Akzeptiert, nicht bestätigt.</translation>
    </message>
    <message>
        <source>You can enable this integration all the same.</source>
        <translation>Sie können diese Integration trotzdem aktivieren.</translation>
    </message>
    <message>
        <source>You said %1 that it was accepted.</source>
        <translation>Sie haben gesagt (%1), dass akzeptiert wurde.</translation>
    </message>
    <message>
        <source>Not detected. Vouched for by %1, %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time such as 12:04.</extracomment>
        <translation>Nicht erkannt. %1 hat sich dafür verbürgt, %2.</translation>
    </message>
    <message>
        <source>You can enable this integration. Usher keeps this apart from what it has seen itself, and looks again when you come back.</source>
        <translation>Sie können diese Integration aktivieren. Usher hält das von dem getrennt, was es selbst gesehen hat, und sieht noch einmal nach, wenn Sie wiederkommen.</translation>
    </message>
    <message>
        <source>Microsoft lets you use %1, so it was accepted. Whether every permission is there, that does not show.</source>
        <translation>Microsoft lässt Sie %1 nutzen, also wurde akzeptiert. Ob jede Berechtigung vorhanden ist, zeigt das nicht.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody has accepted %1 here yet.</source>
        <translation>Laut Microsoft hat hier noch niemand %1 akzeptiert.</translation>
    </message>
    <message>
        <source>Microsoft knows %1 here and does not let you use it: you are not assigned. Whether it was accepted, that does not show.</source>
        <translation>Microsoft kennt %1 hier und lässt es Sie nicht nutzen: Sie sind nicht zugewiesen. Ob akzeptiert wurde, zeigt das nicht.</translation>
    </message>
    <message>
        <source>You are not signed in at Microsoft any more, so it did not say. Sign in to look again.</source>
        <translation>Sie sind bei Microsoft nicht mehr angemeldet, darum gab es keine Auskunft. Melden Sie sich an, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>Microsoft wants to check your sign-in further before it says. Sign in to look again.</source>
        <translation>Microsoft möchte Ihre Anmeldung erst weiter prüfen. Melden Sie sich an, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>What Microsoft answered was not clear.</source>
        <translation>Was Microsoft antwortete, war nicht eindeutig.</translation>
    </message>
    <message>
        <source>Usher last looked %1, and did not see it accepted.</source>
        <translation>Usher hat zuletzt nachgesehen (%1) und keine Zustimmung gefunden.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page is open.</source>
        <translation>Die Seite von Microsoft ist geöffnet.</translation>
    </message>
    <message>
        <source>Go on there. It closes by itself when you are done.</source>
        <translation>Machen Sie dort weiter. Sie schließt sich von selbst, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Go on there. Your own browser cannot tell Usher how it ended: come back and press “Look again”.</source>
        <translation>Machen Sie dort weiter. Ihr eigener Browser kann Usher nicht mitteilen, wie es ausging: Kommen Sie zurück und wählen Sie „Noch einmal nachsehen“.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was closed before it answered.</source>
        <translation>Die Seite von Microsoft wurde geschlossen, bevor sie geantwortet hat.</translation>
    </message>
    <message>
        <source>Nothing is taken for accepted. If you pressed “Accept” there, let Usher look.</source>
        <translation>Nichts gilt als akzeptiert. Wenn Sie dort „Akzeptieren“ gewählt haben, lassen Sie Usher nachsehen.</translation>
    </message>
    <message>
        <source>You sent the link %1.</source>
        <translation>Sie haben den Link gesendet: %1.</translation>
    </message>
    <message>
        <source>You sent the link.</source>
        <translation>Sie haben den Link gesendet.</translation>
    </message>
    <message>
        <source>Usher has not looked yet.</source>
        <translation>Usher hat noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>You can close this dialog; Usher looks again when you come back.</source>
        <translation>Sie können diesen Dialog schließen; Usher sieht noch einmal nach, wenn Sie wiederkommen.</translation>
    </message>
    <message>
        <source>Office 365 consent was declined.</source>
        <translation>Die Office-365-Zustimmung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was given to %1. Authorise again, or ask the administrator who declined.</source>
        <translation>%1 hat nichts erhalten. Autorisieren Sie noch einmal, oder fragen Sie den Administrator, der abgelehnt hat.</translation>
    </message>
    <message>
        <source>Office 365 consent failed because you do not have the access. Copy the following URL and send to an Office 365 administrator.</source>
        <translation>Die Office-365-Zustimmung ist fehlgeschlagen, weil Sie keinen Zugriff haben. Kopieren Sie die folgende URL, und senden Sie sie an einen Office-365-Administrator.</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator may accept.</source>
        <translation>Ein Cloudanwendungsadministrator darf akzeptieren.</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator may accept.</source>
        <translation>Ein Administrator für privilegierte Rollen darf akzeptieren.</translation>
    </message>
    <message>
        <source>Accepted. Microsoft is still copying %1 to the organisation.</source>
        <translation>Akzeptiert. Microsoft kopiert %1 noch in die Organisation.</translation>
    </message>
    <message>
        <source>This can take up to 15 minutes. You can close this dialog; Usher looks again when you come back.</source>
        <translation>Das kann bis zu 15 Minuten dauern. Sie können diesen Dialog schließen; Usher sieht noch einmal nach, wenn Sie wiederkommen.</translation>
    </message>
    <message>
        <source>Office 365 consent was successful! You can now enable this integration below.</source>
        <translation>Die Office-365-Zustimmung war erfolgreich! Sie können diese Integration jetzt unten aktivieren.</translation>
    </message>
    <message>
        <source>Every permission is there, read back from Microsoft %1.</source>
        <translation>Jede Berechtigung ist vorhanden, bei Microsoft nachgelesen: %1.</translation>
    </message>
    <message>
        <source>Every permission is there.</source>
        <translation>Jede Berechtigung ist vorhanden.</translation>
    </message>
    <message>
        <source>The consent was there before, and is gone at Microsoft.</source>
        <translation>Die Zustimmung war da und ist bei Microsoft nicht mehr da.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>Somebody may have removed it. Authorise again, or ask who did.</source>
        <translation>Vielleicht hat sie jemand entfernt. Autorisieren Sie noch einmal, oder fragen Sie nach, wer es war.</translation>
    </message>
    <message>
        <source>Usher looked, and did not detect the consent.</source>
        <translation>Usher hat nachgesehen und die Zustimmung nicht erkannt.</translation>
    </message>
    <message>
        <source>If it was accepted a moment ago, look again in a few minutes. If the administrator told you that it is done, say so here.</source>
        <translation>Wenn gerade erst akzeptiert wurde, sehen Sie in einigen Minuten noch einmal nach. Wenn der Administrator Ihnen gesagt hat, dass es erledigt ist, sagen Sie es hier.</translation>
    </message>
    <message>
        <source>Made %1, sent %2</source>
        <extracomment>About a link: %1 and %2 are times such as 12:04.</extracomment>
        <translation>Erstellt %1, gesendet %2</translation>
    </message>
    <message>
        <source>Made %1, not sent yet</source>
        <extracomment>About a link: %1 is a time such as 12:04.</extracomment>
        <translation>Erstellt %1, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Last looked %1.</source>
        <translation>Zuletzt nachgesehen: %1.</translation>
    </message>
    <message>
        <source>No answer has come to this Usher.</source>
        <translation>Bei diesem Usher ist keine Antwort angekommen.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Akzeptiert.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Opened with an account that may not accept.</source>
        <translation>Mit einem Konto geöffnet, das nicht akzeptieren darf.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConnectionPage</name>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Usher asks each address that it needs. Nothing about you or your organisation is sent.</source>
        <translation>Usher fragt jede Adresse an, die es braucht. Über Sie und Ihre Organisation wird dabei nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the outcome of the test as text</source>
        <translation>Das Ergebnis der Prüfung als Text kopieren</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>Warten auf Antworten</translation>
    </message>
    <message>
        <source>This takes a quarter of a minute at most.</source>
        <translation>Das dauert höchstens eine Viertelminute.</translation>
    </message>
    <message>
        <source>Every address answers.</source>
        <translation>Alle Adressen antworten.</translation>
    </message>
    <message>
        <source>If something still does not work, the network is not the reason.</source>
        <translation>Wenn trotzdem etwas nicht geht, liegt es nicht am Netzwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 addresses cannot be used.</source>
        <translation>
            <numerusform>%n von %1 Adressen ist nicht erreichbar.</numerusform>
            <numerusform>%n von %1 Adressen sind nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the text of this test to whoever looks after your network: they can open these addresses.</source>
        <translation>Senden Sie den Text dieser Prüfung an die Stelle, die Ihr Netzwerk betreut: Sie kann diese Adressen freigeben.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1.</source>
        <translation>Die Uhr dieses Computers geht %1.</translation>
    </message>
    <message>
        <source>Set date and time in the settings of this computer. With a wrong clock, Microsoft refuses to sign you in.</source>
        <translation>Stellen Sie Datum und Uhrzeit in den Einstellungen dieses Computers. Geht die Uhr falsch, lehnt Microsoft Ihre Anmeldung ab.</translation>
    </message>
    <message>
        <source>On the way is the proxy %1.</source>
        <translation>Auf dem Weg liegt der Proxy %1.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConnectionWords</name>
    <message>
        <source>No secure connection comes about: the other side offers none that is safe enough.</source>
        <translation>Es kommt keine sichere Verbindung zustande: Die Gegenseite bietet keine an, die sicher genug ist.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: nobody but &quot;%1&quot; itself vouches for it.</source>
        <translation>Dem Zertifikat wird nicht vertraut: Nur &quot;%1&quot; selbst bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate has expired. It was issued by &quot;%1&quot;.</source>
        <translation>Das Zertifikat ist abgelaufen. Ausgestellt hat es &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. It was issued by &quot;%1&quot;. Check the clock of this computer.</source>
        <translation>Das Zertifikat ist noch nicht gültig. Ausgestellt hat es &quot;%1&quot;. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate belongs to &quot;%1&quot;, not to this address.</source>
        <translation>Das Zertifikat gehört zu &quot;%1&quot;, nicht zu dieser Adresse.</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>Dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate is not trusted. It was issued by &quot;%1&quot;, which this computer does not know.</source>
        <translation>Dem Zertifikat wird nicht vertraut. Ausgestellt hat es &quot;%1&quot;, und das kennt dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The proxy of your network does not lead there.</source>
        <translation>Der Proxy Ihres Netzwerks führt nicht dorthin.</translation>
    </message>
    <message>
        <source>The connection is refused. A firewall may stand in the way.</source>
        <translation>Die Verbindung wird abgelehnt. Möglicherweise steht eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>The connection breaks off before an answer comes.</source>
        <translation>Die Verbindung bricht ab, bevor eine Antwort kommt.</translation>
    </message>
    <message>
        <source>The name is not found. There is no internet, or the name look-up of this network fails.</source>
        <translation>Der Name wird nicht gefunden. Es gibt kein Internet, oder die Namensauflösung dieses Netzwerks versagt.</translation>
    </message>
    <message>
        <source>There is no way there from this computer. Check the network cable or the wireless network.</source>
        <translation>Von diesem Computer führt kein Weg dorthin. Prüfen Sie das Netzwerkkabel oder das WLAN.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a user name and password.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>There is no answer in time.</source>
        <translation>Es kommt rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The network leads to &quot;%1&quot; instead. You may have to sign in to the network first.</source>
        <translation>Das Netzwerk führt stattdessen zu &quot;%1&quot;. Möglicherweise müssen Sie sich zuerst beim Netzwerk anmelden.</translation>
    </message>
    <message>
        <source>Something else answers in its place. You may have to sign in to the network first.</source>
        <translation>An ihrer Stelle antwortet etwas anderes. Möglicherweise müssen Sie sich zuerst beim Netzwerk anmelden.</translation>
    </message>
    <message>
        <source>Stopped before an answer came.</source>
        <translation>Angehalten, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>What answers does not speak like Microsoft. Something in the network may change what is sent.</source>
        <translation>Was antwortet, spricht nicht wie Microsoft. Möglicherweise ändert etwas im Netzwerk, was gesendet wird.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Anmeldeseiten</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Answers.</source>
        <translation>Antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>A span of time, such as &quot;2 hours&quot;.</extracomment>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>Test of the connection to Microsoft, %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Prüfung der Verbindung zu Microsoft, %1</translation>
    </message>
    <message>
        <source>On the way is the proxy %1.</source>
        <translation>Auf dem Weg liegt der Proxy %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1.</source>
        <translation>Die Uhr dieses Computers geht %1.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConsentPage</name>
    <message>
        <source>Read what %1 asks for. You accept it at Microsoft, for all of %2.</source>
        <translation>Lesen Sie, worum %1 bittet. Sie akzeptieren es bei Microsoft, für ganz %2.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>&amp;Review and accept at Microsoft</source>
        <translation>Bei Microsoft &amp;prüfen und akzeptieren</translation>
    </message>
    <message>
        <source>I accepted: chec&amp;k now</source>
        <translation>Ich habe akzeptiert: jetzt pr&amp;üfen</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt pr&amp;üfen</translation>
    </message>
    <message>
        <source>Cop&amp;y the link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It was accepted alread&amp;y: check now</source>
        <translation>Es wurde schon akzep&amp;tiert: jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConsentStatePanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt pr&amp;üfen</translation>
    </message>
    <message>
        <source>&amp;Review again at Microsoft</source>
        <translation>Bei Microsoft &amp;noch einmal prüfen</translation>
    </message>
    <message>
        <source>I am s&amp;ure it was accepted</source>
        <translation>Ich bin s&amp;icher, dass akzeptiert wurde</translation>
    </message>
    <message>
        <source>Authorize on &amp;Azure</source>
        <translation>In &amp;Azure autorisieren</translation>
    </message>
    <message>
        <source>The administrator told me it is &amp;done</source>
        <translation>Der Administrator hat mir gesagt, dass es er&amp;ledigt ist</translation>
    </message>
</context>
<context>
    <name>usher::pages::ConsentWords</name>
    <message>
        <source>given</source>
        <extracomment>Beside a permission that Microsoft Graph shows.</extracomment>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>being copied</source>
        <extracomment>Beside a permission that was accepted, and that Microsoft has not copied to the organisation yet.</extracomment>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>not given yet</source>
        <extracomment>Beside a permission that nobody has accepted so far.</extracomment>
        <translation>noch nicht erteilt</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Beside a permission that Microsoft Graph does not show.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page is open.</source>
        <translation>Die Seite von Microsoft ist geöffnet.</translation>
    </message>
    <message>
        <source>Go on there. Usher notices when you are done.</source>
        <translation>Machen Sie dort weiter. Usher bemerkt, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Go on there. Your own browser cannot tell Usher how it ended: come back and press “Check now”.</source>
        <translation>Machen Sie dort weiter. Ihr eigener Browser kann Usher nicht mitteilen, wie es ausging: Kommen Sie zurück und wählen Sie „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was closed before it answered.</source>
        <translation>Die Seite von Microsoft wurde geschlossen, bevor sie geantwortet hat.</translation>
    </message>
    <message>
        <source>If you accepted there, let Usher look. If not, review it again.</source>
        <translation>Wenn Sie dort akzeptiert haben, lassen Sie Usher nachsehen. Wenn nicht, prüfen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You sent the link %1.</source>
        <translation>Sie haben den Link gesendet: %1.</translation>
    </message>
    <message>
        <source>When somebody has accepted, press “Check now”. You can close this window until then.</source>
        <translation>Sobald jemand akzeptiert hat, wählen Sie „Jetzt prüfen“. Bis dahin können Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The permissions were declined at Microsoft.</source>
        <translation>Die Berechtigungen wurden bei Microsoft abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was given to %1. You can review them again, or ask a colleague.</source>
        <translation>%1 hat nichts erhalten. Sie können sie noch einmal prüfen oder jemanden im Haus fragen.</translation>
    </message>
    <message>
        <source>Your account may not accept these permissions.</source>
        <translation>Ihr Konto darf diese Berechtigungen nicht akzeptieren.</translation>
    </message>
    <message>
        <source>Ask a Cloud Application Administrator of your organisation: send the link below.</source>
        <translation>Bitten Sie einen Cloudanwendungsadministrator Ihrer Organisation: Senden Sie den Link unten.</translation>
    </message>
    <message>
        <source>Ask a Privileged Role Administrator of your organisation: send the link below.</source>
        <translation>Bitten Sie einen Administrator für privilegierte Rollen Ihrer Organisation: Senden Sie den Link unten.</translation>
    </message>
    <message>
        <source>Microsoft says that the permissions were accepted.</source>
        <translation>Laut Microsoft wurden die Berechtigungen akzeptiert.</translation>
    </message>
    <message>
        <source>Usher now looks whether they are there.</source>
        <translation>Usher sieht jetzt nach, ob sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Usher has not looked yet whether they are there.</source>
        <translation>Usher hat noch nicht nachgesehen, ob sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Accepted. Microsoft is still copying %1 to your organisation.</source>
        <translation>Akzeptiert. Microsoft kopiert %1 noch in Ihre Organisation.</translation>
    </message>
    <message>
        <source>This can take up to 15 minutes. You can close this window; Usher looks again when you come back.</source>
        <translation>Das kann bis zu 15 Minuten dauern. Sie können dieses Fenster schließen; Usher sieht wieder nach, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Accepted. Every permission is there.</source>
        <translation>Akzeptiert. Alle Berechtigungen sind vorhanden.</translation>
    </message>
    <message>
        <source>Read back from Microsoft %1.</source>
        <translation>Bei Microsoft nachgelesen: %1.</translation>
    </message>
    <message>
        <source>Permissions that were given before are gone.</source>
        <translation>Früher erteilte Berechtigungen sind nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Missing: %1. Somebody may have removed them. Review and accept again, or ask who did.</source>
        <translation>Es fehlt: %1. Vielleicht hat jemand sie entfernt. Prüfen und akzeptieren Sie noch einmal, oder fragen Sie, wer es war.</translation>
    </message>
    <message>
        <source>Usher looked, and the permissions are not there.</source>
        <translation>Usher hat nachgesehen: Die Berechtigungen sind nicht vorhanden.</translation>
    </message>
    <message>
        <source>If they were accepted a moment ago, check again in a few minutes.</source>
        <translation>Wenn sie gerade erst akzeptiert wurden, prüfen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>You said %1 that they were accepted.</source>
        <translation>Sie haben angegeben, dass sie akzeptiert wurden: %1.</translation>
    </message>
    <message>
        <source>Microsoft does not show it to Usher yet. Steps that rely on it stay closed until it does.</source>
        <translation>Microsoft zeigt es Usher noch nicht. Schritte, die darauf beruhen, bleiben bis dahin gesperrt.</translation>
    </message>
    <message>
        <source>Not allowed yet. Owners cannot use Usher, and the hand-over stays off.</source>
        <translation>Noch nicht erlaubt. Besitzer können Usher nicht nutzen, und die Übergabe bleibt gesperrt.</translation>
    </message>
    <message>
        <source>It was declined at Microsoft. Owners cannot use Usher.</source>
        <translation>Es wurde bei Microsoft abgelehnt. Besitzer können Usher nicht nutzen.</translation>
    </message>
    <message>
        <source>Your account may not allow this. A Cloud Application Administrator can.</source>
        <translation>Ihr Konto darf dies nicht erlauben. Ein Cloudanwendungsadministrator kann es.</translation>
    </message>
    <message>
        <source>Accepted. Microsoft is still copying it.</source>
        <translation>Akzeptiert. Microsoft kopiert es noch.</translation>
    </message>
    <message>
        <source>Owners can use Usher here.</source>
        <translation>Besitzer können Usher hier nutzen.</translation>
    </message>
    <message>
        <source>It was allowed once, and is not any more.</source>
        <translation>Es war einmal erlaubt und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>Usher looked, and it is not there.</source>
        <translation>Usher hat nachgesehen: Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Sign in to look a&amp;gain</source>
        <translation>Anmelden und nach&amp;sehen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal nach&amp;sehen</translation>
    </message>
    <message>
        <source>Waiting for Microsoft&apos;s page…</source>
        <translation>Warten auf die Seite von Microsoft…</translation>
    </message>
    <message>
        <source>Microsoft is copying: up to 15 minutes</source>
        <translation>Microsoft kopiert: bis zu 15 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft is copying: %n minutes of up to 15</source>
        <translation>
            <numerusform>Microsoft kopiert: %n Minute von höchstens 15</numerusform>
            <numerusform>Microsoft kopiert: %n Minuten von höchstens 15</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at Microsoft…</source>
        <translation>Bei Microsoft wird nachgesehen…</translation>
    </message>
    <message>
        <source>Your own browser cannot tell Usher how it ended. When you are done there, say so here; Usher then looks at Microsoft.</source>
        <translation>Ihr eigener Browser kann Usher nicht mitteilen, wie es ausging. Sagen Sie hier Bescheid, wenn Sie dort fertig sind; Usher sieht dann bei Microsoft nach.</translation>
    </message>
</context>
<context>
    <name>usher::pages::EnablePage</name>
    <message>
        <source>For the account %1. First the consent, then the switch.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Für das Konto %1. Zuerst die Zustimmung, dann der Schalter.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Done and &amp;enable</source>
        <translation>Fertig und &amp;aktivieren</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>You can disable it with the switch in the account&apos;s integrations.</source>
        <translation>Sie können sie mit dem Schalter in den Integrationen des Kontos deaktivieren.</translation>
    </message>
    <message>
        <source>“Done and enable” enables the integration and closes this dialog. “Done” closes the dialog and enables nothing; you can enable it later with the switch in the account&apos;s integrations.</source>
        <translation>„Fertig und aktivieren“ aktiviert die Integration und schließt diesen Dialog. „Fertig“ schließt den Dialog und aktiviert nichts; Sie können sie später mit dem Schalter in den Integrationen des Kontos aktivieren.</translation>
    </message>
    <message>
        <source>&amp;Remove this integration…</source>
        <translation>Diese Integration &amp;entfernen…</translation>
    </message>
    <message>
        <source>Enabled, and the consent is gone at Microsoft.</source>
        <translation>Aktiviert, und die Zustimmung ist bei Microsoft nicht mehr da.</translation>
    </message>
    <message>
        <source>Users in this account can now integrate their Office 365 account.</source>
        <translation>Die Benutzer in diesem Konto können jetzt ihr Office-365-Konto einbinden.</translation>
    </message>
    <message>
        <source>Usher has not seen the consent itself. Go back to look again.</source>
        <translation>Usher hat die Zustimmung nicht selbst gesehen. Gehen Sie zurück, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>This integration cannot be enabled yet.</source>
        <translation>Diese Integration kann noch nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>Go back to see to it.</source>
        <translation>Gehen Sie zurück, um sich darum zu kümmern.</translation>
    </message>
    <message>
        <source>The consent was not detected; a person vouched for it.</source>
        <translation>Die Zustimmung wurde nicht erkannt; eine Person hat sich dafür verbürgt.</translation>
    </message>
    <message>
        <source>You can enable this integration below. Usher shows it as not detected until it sees the consent itself.</source>
        <translation>Sie können diese Integration unten aktivieren. Usher zeigt die Zustimmung als nicht erkannt an, bis es sie selbst sieht.</translation>
    </message>
    <message>
        <source>Office 365 consent was successful! You can now enable this integration below.</source>
        <translation>Die Office-365-Zustimmung war erfolgreich! Sie können diese Integration jetzt unten aktivieren.</translation>
    </message>
    <message>
        <source>It was accepted at Microsoft. Whether every permission is there, Usher has not verified.</source>
        <translation>Es wurde bei Microsoft akzeptiert. Ob jede Berechtigung vorhanden ist, hat Usher nicht bestätigt.</translation>
    </message>
    <message>
        <source>Accepted, not verified. You can enable this integration below.</source>
        <translation>Akzeptiert, nicht bestätigt. Sie können diese Integration unten aktivieren.</translation>
    </message>
    <message>
        <source>Your sign-in is deleted from this computer when you press “Done”.</source>
        <translation>Ihre Anmeldung wird von diesem Computer gelöscht, wenn Sie „Fertig“ drücken.</translation>
    </message>
    <message>
        <source>Your sign-in stays for 7 days, so that Usher can look again.</source>
        <translation>Ihre Anmeldung bleibt 7 Tage lang, damit Usher noch einmal nachsehen kann.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ErrorPage</name>
    <message>
        <source>What does this error mean?</source>
        <translation>Was bedeutet dieser Fehler?</translation>
    </message>
    <message>
        <source>Paste the message. Usher explains it on this computer; nothing is sent.</source>
        <translation>Fügen Sie die Meldung ein. Usher erklärt sie auf diesem Computer; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>A message of Microsoft, of your browser or of Usher, with the number or name in it</source>
        <translation>Eine Meldung von Microsoft, Ihrem Browser oder Usher, mit der Nummer oder dem Namen darin</translation>
    </message>
    <message>
        <source>The message to be explained</source>
        <translation>Die Meldung, die erklärt werden soll</translation>
    </message>
    <message>
        <source>&amp;Empty the field</source>
        <translation>Feld l&amp;eeren</translation>
    </message>
    <message>
        <source>Usher recognises no error in this text.</source>
        <translation>Usher erkennt in diesem Text keinen Fehler.</translation>
    </message>
    <message>
        <source>Paste the whole message, with its number. Numbers that Usher does not know are explained at %1.</source>
        <translation>Fügen Sie die ganze Meldung mit ihrer Nummer ein. Nummern, die Usher nicht kennt, werden unter %1 erklärt.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Wer an der Reihe ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Also in the text</source>
        <extracomment>Further errors in the text that was pasted.</extracomment>
        <translation>Außerdem im Text</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copy codes, ids and time</source>
        <translation>Codes, IDs und Zeit kopieren</translation>
    </message>
    <message>
        <source>Open Microsoft&apos;s page about it</source>
        <extracomment>Opens a page in the browser.</extracomment>
        <translation>Microsofts Seite dazu öffnen</translation>
    </message>
    <message>
        <source>&amp;What does this error mean?</source>
        <translation>&amp;Was bedeutet dieser Fehler?</translation>
    </message>
</context>
<context>
    <name>usher::pages::ErrorWords</name>
    <message>
        <source>The network changed while the page was being loaded.</source>
        <translation>Das Netzwerk hat gewechselt, während die Seite geladen wurde.</translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation>Laden Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>The page sends the browser round in circles.</source>
        <translation>Die Seite schickt den Browser im Kreis.</translation>
    </message>
    <message>
        <source>Open it in a private window of the browser.</source>
        <translation>Öffnen Sie sie in einem privaten Fenster des Browsers.</translation>
    </message>
    <message>
        <source>Something in the browser itself stops the page.</source>
        <translation>Etwas im Browser selbst hält die Seite auf.</translation>
    </message>
    <message>
        <source>Open it in another browser.</source>
        <translation>Öffnen Sie sie in einem anderen Browser.</translation>
    </message>
    <message>
        <source>A rule of this computer or network stops the page.</source>
        <translation>Eine Regel dieses Computers oder Netzwerks hält die Seite auf.</translation>
    </message>
    <message>
        <source>Ask for Microsoft&apos;s sign-in addresses to be let through.</source>
        <translation>Bitten Sie darum, die Anmeldeadressen von Microsoft durchzulassen.</translation>
    </message>
    <message>
        <source>The page wants a certificate of yours, and got none it takes.</source>
        <translation>Die Seite verlangt ein Zertifikat von Ihnen und bekam keines, das sie annimmt.</translation>
    </message>
    <message>
        <source>Use your own browser, which can show your certificate.</source>
        <translation>Verwenden Sie Ihren eigenen Browser, der Ihr Zertifikat vorzeigen kann.</translation>
    </message>
    <message>
        <source>The browser could not load the page.</source>
        <translation>Der Browser konnte die Seite nicht laden.</translation>
    </message>
    <message>
        <source>Load it again. If it stays so, try another network.</source>
        <translation>Laden Sie sie noch einmal. Bleibt es so, versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Microsoft does not accept the way in which the app asks.</source>
        <translation>Microsoft nimmt die Art, wie die App fragt, nicht an.</translation>
    </message>
    <message>
        <source>Send the details to the vendor.</source>
        <translation>Senden Sie die Details an den Hersteller.</translation>
    </message>
    <message>
        <source>What was to be added is there already.</source>
        <translation>Was hinzugefügt werden sollte, ist schon da.</translation>
    </message>
    <message>
        <source>Nothing is left to do. Read again to see it.</source>
        <translation>Es ist nichts mehr zu tun. Lesen Sie erneut, um es zu sehen.</translation>
    </message>
    <message>
        <source>Microsoft wants to see you at its own page once more.</source>
        <translation>Microsoft möchte Sie noch einmal auf der eigenen Seite sehen.</translation>
    </message>
    <message>
        <source>Sign in again and answer what the page asks.</source>
        <translation>Melden Sie sich erneut an und beantworten Sie, was die Seite fragt.</translation>
    </message>
    <message>
        <source>The organisation does not know who is asking.</source>
        <translation>Die Organisation weiß nicht, wer fragt.</translation>
    </message>
    <message>
        <source>Sign in with an account of this organisation.</source>
        <translation>Melden Sie sich mit einem Konto dieser Organisation an.</translation>
    </message>
    <message>
        <source>This needs a Microsoft plan that your organisation does not have.</source>
        <translation>Das braucht einen Microsoft-Plan, den Ihre Organisation nicht hat.</translation>
    </message>
    <message>
        <source>Do without this part, or ask for Microsoft Entra ID P1.</source>
        <translation>Verzichten Sie auf diesen Teil, oder fragen Sie nach Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft.</source>
        <translation>Dieses Konto hat bei Microsoft kein Postfach.</translation>
    </message>
    <message>
        <source>Send the message with your own mail program.</source>
        <translation>Senden Sie die Nachricht mit Ihrem eigenen E-Mail-Programm.</translation>
    </message>
    <message>
        <source>This account has made as much in the organisation as it may.</source>
        <translation>Dieses Konto hat in der Organisation so viel angelegt, wie es darf.</translation>
    </message>
    <message>
        <source>Have an administrator do it.</source>
        <translation>Lassen Sie es einen Administrator tun.</translation>
    </message>
    <message>
        <source>Microsoft does not know the vendor&apos;s app, or not everywhere yet.</source>
        <translation>Microsoft kennt die App des Herstellers nicht oder noch nicht überall.</translation>
    </message>
    <message>
        <source>Wait a few minutes. If it stays so, send the details to the vendor.</source>
        <translation>Warten Sie ein paar Minuten. Bleibt es so, senden Sie die Details an den Hersteller.</translation>
    </message>
    <message>
        <source>What was to be removed is gone already.</source>
        <translation>Was entfernt werden sollte, ist schon weg.</translation>
    </message>
    <message>
        <source>This account does not belong to the organisation.</source>
        <translation>Dieses Konto gehört nicht zur Organisation.</translation>
    </message>
    <message>
        <source>Switch to a work account of the organisation you want to connect.</source>
        <translation>Wechseln Sie zu einem Geschäftskonto der Organisation, die Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>This account comes from elsewhere and is not even a guest in the organisation.</source>
        <translation>Dieses Konto kommt von außerhalb und ist in der Organisation nicht einmal Gast.</translation>
    </message>
    <message>
        <source>Sign in with an account that the organisation gave you.</source>
        <translation>Melden Sie sich mit einem Konto an, das Sie von der Organisation bekommen haben.</translation>
    </message>
    <message>
        <source>This account of another organisation has never been invited to this one.</source>
        <translation>Dieses Konto einer anderen Organisation wurde in diese nie eingeladen.</translation>
    </message>
    <message>
        <source>Microsoft knows no account of this name.</source>
        <translation>Microsoft kennt kein Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and sign in again.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This account is locked for a while after wrong passwords, or the network you are in is barred.</source>
        <translation>Dieses Konto ist nach falschen Kennwörtern eine Zeit lang gesperrt, oder das Netzwerk, in dem Sie sind, ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Wait half an hour, then sign in from the network you usually use.</source>
        <translation>Warten Sie eine halbe Stunde und melden Sie sich dann aus Ihrem gewohnten Netzwerk an.</translation>
    </message>
    <message>
        <source>The password of this account has expired.</source>
        <translation>Das Kennwort dieses Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new one at Microsoft&apos;s page.</source>
        <translation>Melden Sie sich erneut an und wählen Sie auf der Seite von Microsoft ein neues.</translation>
    </message>
    <message>
        <source>This account is disabled in the organisation.</source>
        <translation>Dieses Konto ist in der Organisation deaktiviert.</translation>
    </message>
    <message>
        <source>Use another account, or have this one enabled.</source>
        <translation>Verwenden Sie ein anderes Konto, oder lassen Sie dieses aktivieren.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Type both again. Microsoft&apos;s page helps when the password is forgotten.</source>
        <translation>Geben Sie beides noch einmal ein. Die Seite von Microsoft hilft, wenn das Kennwort vergessen ist.</translation>
    </message>
    <message>
        <source>This account is not assigned to the app.</source>
        <translation>Dieses Konto ist der App nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Ask an owner of the app to add you under &quot;Users and groups&quot;.</source>
        <translation>Bitten Sie einen Besitzer der App, Sie unter „Benutzer und Gruppen“ hinzuzufügen.</translation>
    </message>
    <message>
        <source>Nobody is signed in at Microsoft in this browser.</source>
        <translation>In diesem Browser ist bei Microsoft niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, and what you began goes on.</source>
        <translation>Melden Sie sich an, dann geht es weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Microsoft cannot tell which organisation is meant.</source>
        <translation>Microsoft erkennt nicht, welche Organisation gemeint ist.</translation>
    </message>
    <message>
        <source>Sign in with the whole address of your work account.</source>
        <translation>Melden Sie sich mit der vollständigen Adresse Ihres Geschäftskontos an.</translation>
    </message>
    <message>
        <source>This account needs a second way to show that it is you, and has none yet.</source>
        <translation>Dieses Konto braucht einen zweiten Nachweis, dass Sie es sind, und hat noch keinen.</translation>
    </message>
    <message>
        <source>Sign in again and set it up as Microsoft&apos;s page says, with your phone or a key.</source>
        <translation>Melden Sie sich erneut an und richten Sie ihn mit Telefon oder Schlüssel ein, wie es die Seite von Microsoft sagt.</translation>
    </message>
    <message>
        <source>Microsoft wants you to confirm this sign-in a second time.</source>
        <translation>Microsoft möchte, dass Sie diese Anmeldung ein zweites Mal bestätigen.</translation>
    </message>
    <message>
        <source>Sign in again and confirm with your phone, app or key.</source>
        <translation>Melden Sie sich erneut an und bestätigen Sie mit Telefon, App oder Schlüssel.</translation>
    </message>
    <message>
        <source>The sign-in stopped at Microsoft&apos;s question &quot;Stay signed in?&quot;.</source>
        <translation>Die Anmeldung blieb bei Microsofts Frage „Angemeldet bleiben?“ stehen.</translation>
    </message>
    <message>
        <source>Sign in again and answer it, with yes or no.</source>
        <translation>Melden Sie sich erneut an und antworten Sie mit Ja oder Nein.</translation>
    </message>
    <message>
        <source>Your organisation asks for one more check at another service.</source>
        <translation>Ihre Organisation verlangt eine weitere Prüfung bei einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Sign in again and finish that check.</source>
        <translation>Melden Sie sich erneut an und schließen Sie diese Prüfung ab.</translation>
    </message>
    <message>
        <source>Your earlier sign-in was ended from elsewhere, for example by a new password.</source>
        <translation>Ihre frühere Anmeldung wurde von anderer Stelle beendet, zum Beispiel durch ein neues Kennwort.</translation>
    </message>
    <message>
        <source>Sign in again, and Usher goes on where you were.</source>
        <translation>Melden Sie sich erneut an, und Usher macht dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Your sign-in is too old to be used any longer.</source>
        <translation>Ihre Anmeldung ist zu alt und gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The sign-in got out of step and cannot be finished.</source>
        <translation>Die Anmeldung ist aus dem Takt geraten und lässt sich nicht abschließen.</translation>
    </message>
    <message>
        <source>Begin the sign-in once more, in one window only.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal, in nur einem Fenster.</translation>
    </message>
    <message>
        <source>Your organisation lets in only devices that it knows.</source>
        <translation>Ihre Organisation lässt nur Geräte zu, die sie kennt.</translation>
    </message>
    <message>
        <source>Use your own browser on a computer that your organisation manages.</source>
        <translation>Verwenden Sie Ihren eigenen Browser auf einem Computer, den Ihre Organisation verwaltet.</translation>
    </message>
    <message>
        <source>A rule of your organisation does not allow this sign-in.</source>
        <translation>Eine Regel Ihrer Organisation erlaubt diese Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Try your own browser. If it is stopped there too, ask what the rule wants.</source>
        <translation>Versuchen Sie es mit Ihrem eigenen Browser. Geht es auch dort nicht, fragen Sie, was die Regel verlangt.</translation>
    </message>
    <message>
        <source>This computer is not managed, or is not as your organisation wants it to be.</source>
        <translation>Dieser Computer wird nicht verwaltet oder ist nicht so, wie Ihre Organisation es verlangt.</translation>
    </message>
    <message>
        <source>Sign in on a managed computer, there in your own browser.</source>
        <translation>Melden Sie sich auf einem verwalteten Computer an, dort in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>The security settings of your organisation stop this sign-in.</source>
        <translation>Die Sicherheitseinstellungen Ihrer Organisation halten diese Anmeldung auf.</translation>
    </message>
    <message>
        <source>Sign in with your own browser and do what Microsoft&apos;s page asks for there.</source>
        <translation>Melden Sie sich mit Ihrem eigenen Browser an und tun Sie, was die Seite von Microsoft dort verlangt.</translation>
    </message>
    <message>
        <source>The app asks for a service that is not set up in this organisation.</source>
        <translation>Die App verlangt einen Dienst, der in dieser Organisation nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>Check that this is the right organisation. If it is, send the details to the vendor.</source>
        <translation>Prüfen Sie, ob dies die richtige Organisation ist. Wenn ja, senden Sie die Details an den Hersteller.</translation>
    </message>
    <message>
        <source>A rule stops accounts of one organisation from signing in to the other.</source>
        <translation>Eine Regel hindert Konten der einen Organisation daran, sich bei der anderen anzumelden.</translation>
    </message>
    <message>
        <source>Use an account that belongs to the organisation you want to connect.</source>
        <translation>Verwenden Sie ein Konto, das zu der Organisation gehört, die Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>A permission has not been given in your organisation yet.</source>
        <translation>Eine Berechtigung wurde in Ihrer Organisation noch nicht erteilt.</translation>
    </message>
    <message>
        <source>An administrator opens Usher and gives it under &quot;Permissions&quot;.</source>
        <translation>Ein Administrator öffnet Usher und erteilt sie unter „Berechtigungen“.</translation>
    </message>
    <message>
        <source>&quot;Cancel&quot; was pressed at Microsoft&apos;s page, so nothing was given.</source>
        <translation>Auf der Seite von Microsoft wurde „Abbrechen“ gewählt, also wurde nichts erteilt.</translation>
    </message>
    <message>
        <source>Look at it again when you are ready to accept.</source>
        <translation>Sehen Sie es sich noch einmal an, wenn Sie akzeptieren möchten.</translation>
    </message>
    <message>
        <source>Microsoft asks for an administrator&apos;s approval.</source>
        <translation>Microsoft verlangt die Genehmigung eines Administrators.</translation>
    </message>
    <message>
        <source>An administrator opens Usher and accepts under &quot;Permissions&quot;. Then try again.</source>
        <translation>Ein Administrator öffnet Usher und akzeptiert unter „Berechtigungen“. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>A partner&apos;s account may not give permissions for its customer.</source>
        <translation>Das Konto eines Partners darf für dessen Kunden keine Berechtigungen erteilen.</translation>
    </message>
    <message>
        <source>An administrator of the organisation itself must accept.</source>
        <translation>Ein Administrator der Organisation selbst muss akzeptieren.</translation>
    </message>
    <message>
        <source>Your organisation lacks a Microsoft service that the app needs.</source>
        <translation>Ihrer Organisation fehlt ein Microsoft-Dienst, den die App braucht.</translation>
    </message>
    <message>
        <source>Ask which Microsoft plans your organisation has, and compare with what the vendor demands.</source>
        <translation>Fragen Sie, welche Microsoft-Pläne Ihre Organisation hat, und vergleichen Sie mit dem, was der Hersteller verlangt.</translation>
    </message>
    <message>
        <source>The app asks for a service that does not exist here.</source>
        <translation>Die App verlangt einen Dienst, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>The address that the app returns to is not registered at Microsoft.</source>
        <translation>Die Adresse, zu der die App zurückkehrt, ist bei Microsoft nicht registriert.</translation>
    </message>
    <message>
        <source>Send the details to the vendor, who can add the address.</source>
        <translation>Senden Sie die Details an den Hersteller, der die Adresse hinzufügen kann.</translation>
    </message>
    <message>
        <source>The vendor registered no address for the app to return to.</source>
        <translation>Der Hersteller hat keine Adresse registriert, zu der die App zurückkehren kann.</translation>
    </message>
    <message>
        <source>Send the details to the vendor. What you accepted just now may be valid all the same.</source>
        <translation>Senden Sie die Details an den Hersteller. Was Sie eben akzeptiert haben, kann trotzdem gelten.</translation>
    </message>
    <message>
        <source>The app is registered for the vendor&apos;s own organisation only.</source>
        <translation>Die App ist nur für die eigene Organisation des Herstellers registriert.</translation>
    </message>
    <message>
        <source>Send the details to the vendor, who must open it to others.</source>
        <translation>Senden Sie die Details an den Hersteller, der sie für andere öffnen muss.</translation>
    </message>
    <message>
        <source>Microsoft does not let the app that signs in use this service.</source>
        <translation>Microsoft lässt die App, die sich anmeldet, diesen Dienst nicht nutzen.</translation>
    </message>
    <message>
        <source>Send the details to the vendor, who must sign in with another app.</source>
        <translation>Senden Sie die Details an den Hersteller, der eine andere App zur Anmeldung braucht.</translation>
    </message>
    <message>
        <source>The app is only half set up at Microsoft.</source>
        <translation>Die App ist bei Microsoft nur halb eingerichtet.</translation>
    </message>
    <message>
        <source>Send the details to the vendor, who must name what it needs.</source>
        <translation>Senden Sie die Details an den Hersteller, der angeben muss, was sie braucht.</translation>
    </message>
    <message>
        <source>Microsoft does not know this app in your organisation.</source>
        <translation>Microsoft kennt diese App in Ihrer Organisation nicht.</translation>
    </message>
    <message>
        <source>Check that this is the right organisation, then give the permissions again.</source>
        <translation>Prüfen Sie, ob dies die richtige Organisation ist, und erteilen Sie dann die Berechtigungen noch einmal.</translation>
    </message>
    <message>
        <source>Nobody may sign in to this app at the moment.</source>
        <translation>Zurzeit darf sich niemand bei dieser App anmelden.</translation>
    </message>
    <message>
        <source>Have &quot;Enabled for users to sign-in?&quot; set to Yes under &quot;Properties&quot;.</source>
        <translation>Lassen Sie unter „Eigenschaften“ die Einstellung „Aktiviert für die Benutzeranmeldung?“ auf „Ja“ setzen.</translation>
    </message>
    <message>
        <source>The app that signs in is registered as another kind of program.</source>
        <translation>Die App, die sich anmeldet, ist als eine andere Art von Programm registriert.</translation>
    </message>
    <message>
        <source>Send the details to the vendor: it belongs under &quot;Mobile and desktop applications&quot;.</source>
        <translation>Senden Sie die Details an den Hersteller: Sie gehört unter „Mobilgerät- und Desktopanwendungen“.</translation>
    </message>
    <message>
        <source>Microsoft knows no organisation of this name.</source>
        <translation>Microsoft kennt keine Organisation mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain.</source>
        <translation>Prüfen Sie die Schreibweise der Domäne.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in is overloaded or out of order for a moment.</source>
        <translation>Die Anmeldung bei Microsoft ist für einen Moment überlastet oder gestört.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your organisation lives in another Microsoft cloud than the app.</source>
        <translation>Ihre Organisation ist in einer anderen Microsoft-Cloud als die App.</translation>
    </message>
    <message>
        <source>Ask the vendor for a version for your cloud.</source>
        <translation>Fragen Sie den Anbieter nach einer Version für Ihre Cloud.</translation>
    </message>
    <message>
        <source>Microsoft refused this, for a reason that Usher does not know.</source>
        <translation>Microsoft hat das abgelehnt, aus einem Grund, den Usher nicht kennt.</translation>
    </message>
    <message>
        <source>Read what Microsoft&apos;s page says about it; its address stands in the details.</source>
        <translation>Lesen Sie, was die Seite von Microsoft dazu sagt; ihre Adresse steht in den Details.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ExplanationWords</name>
    <message>
        <source>Codes: %1</source>
        <extracomment>Details of an error, for a support desk. %1 are technical words.</extracomment>
        <translation>Fehlercodes: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Ablaufverfolgungs-ID: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code, %2 a sentence: what it means.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>usher::pages::FailureWords</name>
    <message>
        <source>Everything that was finished before is kept.</source>
        <translation>Alles, was vorher fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed at Microsoft.</source>
        <translation>Bei Microsoft wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in with your work account at the organisation you want to connect.</source>
        <translation>Melden Sie sich mit Ihrem Geschäftskonto bei der Organisation an, die Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account. Only a work account belongs to an organisation.</source>
        <translation>Das ist ein persönliches Microsoft-Konto. Nur ein Geschäftskonto gehört zu einer Organisation.</translation>
    </message>
    <message>
        <source>Somebody else signed in at Microsoft&apos;s page than the person signed in here.</source>
        <translation>Auf der Seite von Microsoft hat sich jemand anderes angemeldet als hier.</translation>
    </message>
    <message>
        <source>Pick the same account again, or switch to the other one.</source>
        <translation>Wählen Sie noch einmal dasselbe Konto, oder wechseln Sie zum anderen.</translation>
    </message>
    <message>
        <source>This account is a guest in the organisation. Guests cannot do this.</source>
        <translation>Dieses Konto ist Gast in der Organisation. Gäste können das nicht.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation.</source>
        <translation>Dieses Konto gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Your own browser could not be opened.</source>
        <translation>Ihr eigener Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Your own browser could not be connected with Usher.</source>
        <translation>Ihr eigener Browser konnte nicht mit Usher verbunden werden.</translation>
    </message>
    <message>
        <source>Use the built-in window instead, or choose a default browser in the settings of your computer.</source>
        <translation>Verwenden Sie stattdessen das eingebaute Fenster, oder wählen Sie in den Einstellungen Ihres Computers einen Standardbrowser.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page does not go on in the built-in window.</source>
        <translation>Die Seite von Microsoft kommt im eingebauten Fenster nicht weiter.</translation>
    </message>
    <message>
        <source>Your organisation may demand a browser it knows, a managed device or a passkey. Your own browser can offer them.</source>
        <translation>Vielleicht verlangt Ihre Organisation einen bekannten Browser, ein verwaltetes Gerät oder einen Hauptschlüssel. Ihr eigener Browser kann das bieten.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Prüfen Sie Ihre Eingabe, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The return address in the product profile does not fit this browser.</source>
        <translation>Die Rückkehradresse im Produktprofil passt nicht zu diesem Browser.</translation>
    </message>
    <message>
        <source>Tell the vendor. Until then, try the other way to sign in.</source>
        <translation>Informieren Sie den Anbieter. Melden Sie sich bis dahin auf dem anderen Weg an.</translation>
    </message>
    <message>
        <source>This is not a tenant ID or a domain.</source>
        <translation>Das ist weder eine Mandanten-ID noch eine Domäne.</translation>
    </message>
    <message>
        <source>Microsoft refused this.</source>
        <translation>Microsoft hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Try again. If it is refused again, give the details below to the vendor.</source>
        <translation>Versuchen Sie es noch einmal. Wird es wieder abgelehnt, geben Sie die Details unten an den Anbieter.</translation>
    </message>
    <message>
        <source>An administrator has not allowed this yet.</source>
        <translation>Ein Administrator hat das noch nicht erlaubt.</translation>
    </message>
    <message>
        <source>An administrator opens Usher and presses &quot;Let owners use Usher here&quot; under Permissions.</source>
        <translation>Ein Administrator öffnet Usher und wählt unter „Berechtigungen“ die Schaltfläche „Besitzern die Nutzung von Usher erlauben“.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>You can start again at any time.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Dieser Computer ist nicht mit dem Internet verbunden.</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>Stellen Sie die Verbindung her, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service does not answer from this network.</source>
        <translation>Der Dienst von Microsoft antwortet in diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays so, a firewall may stand in the way.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal. Bleibt es so, ist vielleicht eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>The connection to Microsoft is not secure, so Usher did not use it.</source>
        <translation>Die Verbindung zu Microsoft ist nicht sicher, deshalb hat Usher sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Something between this computer and Microsoft shows a certificate that this computer does not trust.</source>
        <translation>Zwischen diesem Computer und Microsoft wird ein Zertifikat vorgezeigt, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a user name and password.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt Benutzernamen und Kennwort.</translation>
    </message>
    <message>
        <source>The network answers with its own page instead of Microsoft.</source>
        <translation>Das Netzwerk antwortet mit einer eigenen Seite anstelle von Microsoft.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Öffnen Sie eine beliebige Seite in Ihrem Browser, melden Sie sich dort beim Netzwerk an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Microsoft took too long to answer.</source>
        <translation>Microsoft hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Try again. Usher first looks at what was done already.</source>
        <translation>Versuchen Sie es noch einmal. Usher sieht zuerst nach, was schon erledigt ist.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again, and Usher goes on where you were.</source>
        <translation>Melden Sie sich erneut an, und Usher macht dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>You declined at Microsoft&apos;s page.</source>
        <translation>Sie haben auf der Seite von Microsoft abgelehnt.</translation>
    </message>
    <message>
        <source>Without it, this step cannot go on. You can look at it again.</source>
        <translation>Ohne Zustimmung geht dieser Schritt nicht weiter. Sie können es sich noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Sign in with an account that may, or ask an administrator of your organisation.</source>
        <translation>Melden Sie sich mit einem Konto an, das es darf, oder fragen Sie einen Administrator Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Microsoft does not find this in your organisation.</source>
        <translation>Microsoft findet das in Ihrer Organisation nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted. Try again, or go back to Permissions.</source>
        <translation>Vielleicht wurde es gelöscht. Versuchen Sie es noch einmal, oder gehen Sie zurück zu den Berechtigungen.</translation>
    </message>
    <message>
        <source>Microsoft is still copying the last change to your organisation.</source>
        <translation>Microsoft kopiert die letzte Änderung noch in Ihre Organisation.</translation>
    </message>
    <message>
        <source>This can take up to 15 minutes. You can close this window; Usher looks again when you come back.</source>
        <translation>Das kann bis zu 15 Minuten dauern. Sie können dieses Fenster schließen; Usher sieht wieder nach, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation>Jemand anderes hat das gleichzeitig geändert.</translation>
    </message>
    <message>
        <source>Read it again, look at what is there now, and repeat what is still needed.</source>
        <translation>Lesen Sie erneut, sehen Sie nach, was jetzt vorhanden ist, und wiederholen Sie, was noch nötig ist.</translation>
    </message>
    <message>
        <source>Microsoft asks for a pause because there were many requests.</source>
        <translation>Microsoft bittet um eine Pause, weil es viele Anfragen gab.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Groups need a Microsoft plan that your organisation does not have.</source>
        <translation>Gruppen benötigen einen Microsoft-Plan, den Ihre Organisation nicht hat.</translation>
    </message>
    <message>
        <source>Choose the people one by one instead, or ask for Microsoft Entra ID P1.</source>
        <translation>Wählen Sie stattdessen die Personen einzeln aus, oder fragen Sie nach Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a fault at the moment.</source>
        <translation>Der Dienst von Microsoft ist zurzeit gestört.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer cannot be understood.</source>
        <translation>Die Antwort von Microsoft ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, something in the network may change what is sent.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, verändert vielleicht etwas im Netzwerk die Daten.</translation>
    </message>
    <message>
        <source>Usher was sent to another address, and did not follow.</source>
        <translation>Usher wurde an eine andere Adresse verwiesen und ist nicht gefolgt.</translation>
    </message>
    <message>
        <source>Try again from another network. Something here diverts the connection.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk. Hier leitet etwas die Verbindung um.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set date and time in the settings of this computer, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit in den Einstellungen dieses Computers ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked.</source>
        <translation>Der Kennwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Without it, your sign-in lasts until you close Usher.</source>
        <translation>Entsperren Sie ihn, um angemeldet zu bleiben. Andernfalls gilt Ihre Anmeldung, bis Sie Usher schließen.</translation>
    </message>
    <message>
        <source>This computer has no password store.</source>
        <translation>Dieser Computer hat keinen Kennwortspeicher.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you close Usher. Nothing is written to the disk.</source>
        <translation>Ihre Anmeldung gilt, bis Sie Usher schließen. Auf die Festplatte wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer.</source>
        <translation>Der Kennwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you close Usher. Restarting the computer may help.</source>
        <translation>Ihre Anmeldung gilt, bis Sie Usher schließen. Ein Neustart des Computers kann helfen.</translation>
    </message>
    <message>
        <source>Usher cannot read or write its file on this computer.</source>
        <translation>Usher kann seine Datei auf diesem Computer nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check that your folder can be written to, then try again.</source>
        <translation>Prüfen Sie, ob in Ihren Ordner geschrieben werden kann, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was done at Microsoft stands. Usher reads it again next time.</source>
        <translation>Was bei Microsoft erledigt ist, gilt. Usher liest es beim nächsten Mal wieder.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Die Festplatte dieses Computers ist voll.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Usher made a mistake.</source>
        <translation>Usher hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to the vendor.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie die Details unten an den Anbieter.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Details of a failure, for a support desk. %1 is a technical word.</extracomment>
        <translation>Fehlercode: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s words: %1</source>
        <translation>Wortlaut von Microsoft: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation>Eigenen Browser verwenden</translation>
    </message>
    <message>
        <source>Go to Permissions</source>
        <translation>Zu den Berechtigungen</translation>
    </message>
    <message>
        <source>Something that was given to Usher does not fit.</source>
        <translation>Etwas, das Usher gegeben wurde, passt nicht.</translation>
    </message>
    <message>
        <source>The details name the place. Correct it there, or ask whoever gave you the file.</source>
        <translation>Die Einzelheiten nennen die Stelle. Berichtigen Sie es dort, oder fragen Sie, von wem Sie die Datei haben.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>There is no internet, or the name look-up of this network fails.</source>
        <translation>Es gibt kein Internet, oder die Namensauflösung dieses Netzwerks versagt.</translation>
    </message>
    <message>
        <source>Check that other pages open in your browser, then try again.</source>
        <translation>Prüfen Sie, ob sich andere Seiten in Ihrem Browser öffnen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy of your network does not lead to Microsoft.</source>
        <translation>Der Proxy Ihres Netzwerks führt nicht zu Microsoft.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays so, the proxy has to let Microsoft&apos;s addresses through.</source>
        <translation>Versuchen Sie es in einer Minute erneut. Bleibt es so, muss der Proxy die Adressen von Microsoft durchlassen.</translation>
    </message>
    <message>
        <source>Something between this computer and Microsoft offers only encryption that is too old.</source>
        <translation>Etwas zwischen diesem Computer und Microsoft bietet nur eine veraltete Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The certificate that came is not valid today. Check the date of this computer first.</source>
        <translation>Das Zertifikat, das ankam, gilt heute nicht. Prüfen Sie zuerst das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Something else answers in Microsoft&apos;s place: the certificate that came is another&apos;s.</source>
        <translation>An der Stelle von Microsoft antwortet etwas anderes: Das Zertifikat, das ankam, gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Try again, and enter what your network gave you for its proxy.</source>
        <translation>Versuchen Sie es erneut, und geben Sie ein, was Sie von Ihrem Netzwerk für den Proxy erhalten haben.</translation>
    </message>
    <message>
        <source>The password store of this computer refuses Usher.</source>
        <translation>Der Passwortspeicher dieses Computers weist Usher ab.</translation>
    </message>
    <message>
        <source>Allow Usher there to stay signed in. Without it, your sign-in lasts until you close Usher.</source>
        <translation>Erlauben Sie Usher dort den Zugriff, um angemeldet zu bleiben. Ohne ihn gilt Ihre Anmeldung, bis Sie Usher schließen.</translation>
    </message>
    <message>
        <source>Microsoft about this code: %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Microsoft zu diesem Code: %1</translation>
    </message>
    <message>
        <source>Your organisation asks you to confirm that it is you.</source>
        <translation>Ihre Organisation bittet Sie zu bestätigen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>An earlier run is not finished.</source>
        <translation>Ein früherer Lauf ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Go on with it on its page, or leave the rest of it there. Then do this again.</source>
        <translation>Setzen Sie ihn auf seiner Seite fort, oder lassen Sie dort den Rest weg. Machen Sie dies danach noch einmal.</translation>
    </message>
    <message>
        <source>Another Usher did part of this run meanwhile.</source>
        <translation>Ein anderer Usher hat inzwischen einen Teil dieses Laufs erledigt.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again. Usher first looks at what was done already.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut. Usher sieht zuerst nach, was schon getan ist.</translation>
    </message>
</context>
<context>
    <name>usher::pages::FinishChecksPanel</name>
    <message numerus="yes">
        <source>Permissions: %n given</source>
        <translation>
            <numerusform>Berechtigungen: %n erteilt</numerusform>
            <numerusform>Berechtigungen: %n erteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Properties: %n as wanted</source>
        <translation>
            <numerusform>Eigenschaften: %n wie gewünscht</numerusform>
            <numerusform>Eigenschaften: %n wie gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owners: %n</source>
        <translation>
            <numerusform>Besitzer: %n</numerusform>
            <numerusform>Besitzer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Users and groups: %n chosen</source>
        <translation>
            <numerusform>Benutzer und Gruppen: %n ausgewählt</numerusform>
            <numerusform>Benutzer und Gruppen: %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: wird gelesen…</translation>
    </message>
    <message>
        <source>%1: not done yet</source>
        <translation>%1: noch nicht erledigt</translation>
    </message>
    <message>
        <source>%1: not visible to your account</source>
        <translation>%1: für Ihr Konto nicht sichtbar</translation>
    </message>
    <message>
        <source>%1: not read, you stopped before</source>
        <translation>%1: nicht gelesen, Sie haben vorher angehalten</translation>
    </message>
    <message>
        <source>%1: could not be read</source>
        <translation>%1: konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation>%1 ist mit %2 verbunden.</translation>
    </message>
    <message>
        <source>Every line below was read back from Microsoft.</source>
        <translation>Jede Zeile unten wurde bei Microsoft nachgelesen.</translation>
    </message>
    <message>
        <source>Read from Microsoft %1.</source>
        <translation>Bei Microsoft gelesen: %1.</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erne&amp;ut lesen</translation>
    </message>
</context>
<context>
    <name>usher::pages::FinishPage</name>
    <message>
        <source>Everything is set up. Tell %1 who may use it.</source>
        <translation>Alles ist eingerichtet. Teilen Sie %1 mit, wer es nutzen darf.</translation>
    </message>
    <message>
        <source>See what is true now, and tell %1 who may use it.</source>
        <translation>Sehen Sie, was jetzt gilt, und teilen Sie %1 mit, wer es nutzen darf.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>%1 is the vendor&apos;s name: the person was asked to tell the vendor who may use the product, and did not yet.</extracomment>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Removing Usher from your organisation…</source>
        <translation>Usher wird aus Ihrer Organisation entfernt…</translation>
    </message>
    <message>
        <source>Reading everything back from Microsoft…</source>
        <translation>Alles wird bei Microsoft nachgelesen…</translation>
    </message>
    <message>
        <source>Your sign-in is deleted from this computer when you finish.</source>
        <translation>Ihre Anmeldung wird beim Fertigstellen von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Everything is set up, and %1 knows who may use it.</source>
        <translation>Alles ist eingerichtet, und %1 weiß, wer es nutzen darf.</translation>
    </message>
    <message>
        <source>&amp;Finish without telling %1</source>
        <translation>&amp;Fertig, ohne %1 Bescheid zu geben</translation>
    </message>
</context>
<context>
    <name>usher::pages::HandOverPanel</name>
    <message>
        <source>This is off: owners cannot use Usher here yet. Go back to “%1” and press &quot;Let owners use Usher here&quot;.</source>
        <translation>Gesperrt: Besitzer können Usher hier noch nicht nutzen. Gehen Sie zurück zu „%1“, und wählen Sie „Besitzern die Nutzung von Usher erlauben“.</translation>
    </message>
    <message>
        <source>This is off: nobody owns the app yet. Go back to “%1”.</source>
        <translation>Gesperrt: Die App hat noch keinen Besitzer. Gehen Sie zurück zu „%1“.</translation>
    </message>
    <message>
        <source>Handed over to %1 at %2.</source>
        <translation>An %1 übergeben um %2.</translation>
    </message>
    <message>
        <source>%1 gets a message that says what to do from now on.</source>
        <translation>%1 erhält eine Nachricht, die sagt, was ab jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Hand over to the owner</source>
        <translation>An den Besitzer übergeben</translation>
    </message>
    <message>
        <source>Write to the &amp;owner</source>
        <translation>An den Be&amp;sitzer schreiben</translation>
    </message>
    <message>
        <source>Copy the message to the owner</source>
        <translation>Nachricht an den Besitzer kopieren</translation>
    </message>
    <message>
        <source>I &amp;handed it over</source>
        <translation>Ich habe es ü&amp;bergeben</translation>
    </message>
</context>
<context>
    <name>usher::pages::HistoryChangesPanel</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was taken away is not taken back here.</source>
        <translation>Was entfernt wurde, wird hier nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Microsoft keeps removed apps for 30 days. “Take it all away” shows them, and restores them.</source>
        <translation>Microsoft bewahrt entfernte Apps 30 Tage auf. „Alles entfernen“ zeigt sie und stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Take it all a&amp;way…</source>
        <translation>Alles en&amp;tfernen …</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Copy the request ID</source>
        <translation>Anforderungs-ID kopieren</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Copy the error code</source>
        <translation>Fehlercode kopieren</translation>
    </message>
    <message>
        <source>Take &amp;only this one back…</source>
        <translation>&amp;Nur diese zurücknehmen …</translation>
    </message>
    <message>
        <source>Take only “%1” back</source>
        <translation>Nur „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Some of it was taken back (%1).</source>
        <extracomment>%1 is a time, or a day and a time.</extracomment>
        <translation>Ein Teil davon wurde zurückgenommen (%1).</translation>
    </message>
    <message>
        <source>The rest stands, and can be taken back here.</source>
        <translation>Der Rest gilt noch und kann hier zurückgenommen werden.</translation>
    </message>
    <message>
        <source>It was taken back (%1).</source>
        <translation>Das wurde zurückgenommen (%1).</translation>
    </message>
</context>
<context>
    <name>usher::pages::HistoryPage</name>
    <message>
        <source>Take changes back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What Usher changed</source>
        <translation>Was Usher geändert hat</translation>
    </message>
    <message>
        <source>See what goes back before anything is changed.</source>
        <translation>Sehen Sie, was zurückgenommen wird, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>See what goes back for %1 before anything is changed.</source>
        <translation>Sehen Sie, was für %1 zurückgenommen wird, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Everything goes back to how it was before Usher. See it all before anything is changed.</source>
        <translation>Alles wird wieder so, wie es vor Usher war. Sehen Sie alles, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Only what was really changed then goes back. See it all before anything is changed.</source>
        <translation>Nur was damals wirklich geändert wurde, wird zurückgenommen. Sehen Sie alles, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Everything that Usher changed at Microsoft, newest first.</source>
        <translation>Alles, was Usher bei Microsoft geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Everything that Usher changed in %1, newest first.</source>
        <translation>Alles, was Usher bei %1 geändert hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Each change is taken back, and then read back.</source>
        <translation>Jede Änderung wird zurückgenommen und dann nachgelesen.</translation>
    </message>
    <message>
        <source>See what is as it was before.</source>
        <translation>Sehen Sie, was wieder wie vorher ist.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Z&amp;urücknehmen</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Geben Sie zuerst die Zahl ein.</translation>
    </message>
    <message>
        <source>Ta&amp;ke all of it back…</source>
        <translation>Alles z&amp;urücknehmen …</translation>
    </message>
    <message>
        <source>All chan&amp;ges</source>
        <translation>Alle &amp;Änderungen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Reading what is there now…</source>
        <translation>Es wird gelesen, was jetzt da ist …</translation>
    </message>
    <message>
        <source>Paused. Nothing else is sent.</source>
        <translation>Angehalten. Es wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>%1 of %2 taken back</source>
        <translation>%1 von %2 zurückgenommen</translation>
    </message>
</context>
<context>
    <name>usher::pages::HistoryRunsPanel</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>What was changed, newest first</source>
        <translation>Was geändert wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing yet. Whatever you change at Microsoft with Usher is written down here, and can be taken back.</source>
        <translation>Noch nichts. Was Sie mit Usher bei Microsoft ändern, wird hier festgehalten und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Save as CSV for the security team…</source>
        <translation>Als CSV für das &amp;Sicherheitsteam speichern …</translation>
    </message>
    <message>
        <source>Back to how it was before &amp;Usher…</source>
        <translation>Zurück zum Stand vor &amp;Usher …</translation>
    </message>
    <message>
        <source>You see what goes before anything is changed.</source>
        <translation>Sie sehen, was verschwindet, bevor etwas geändert wird.</translation>
    </message>
</context>
<context>
    <name>usher::pages::HistoryWords</name>
    <message numerus="yes">
        <source>%n people and groups added</source>
        <translation>
            <numerusform>1 Person oder Gruppe hinzugefügt</numerusform>
            <numerusform>%n Personen und Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups removed</source>
        <translation>
            <numerusform>1 Person oder Gruppe entfernt</numerusform>
            <numerusform>%n Personen und Gruppen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners added</source>
        <translation>
            <numerusform>%n Besitzer hinzugefügt</numerusform>
            <numerusform>%n Besitzer hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners removed</source>
        <translation>
            <numerusform>%n Besitzer entfernt</numerusform>
            <numerusform>%n Besitzer entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n Einstellung geändert</numerusform>
            <numerusform>%n Einstellungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps restored</source>
        <translation>
            <numerusform>%n App wiederhergestellt</numerusform>
            <numerusform>%n Apps wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things taken away</source>
        <translation>
            <numerusform>%n Sache entfernt</numerusform>
            <numerusform>%n Sachen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made</source>
        <translation>
            <numerusform>%n Änderung vorgenommen</numerusform>
            <numerusform>%n Änderungen vorgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 added as owner</source>
        <translation>%1 als Besitzer hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed as owner</source>
        <translation>%1 als Besitzer entfernt</translation>
    </message>
    <message>
        <source>%1 set to Yes</source>
        <translation>%1 auf Ja gesetzt</translation>
    </message>
    <message>
        <source>%1 set to No</source>
        <translation>%1 auf Nein gesetzt</translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>„%1“ wiederhergestellt</translation>
    </message>
    <message>
        <source>“%1” taken away</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n were so already</source>
        <translation>
            <numerusform>%n war schon so</numerusform>
            <numerusform>%n waren schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n noch nicht nachgelesen</numerusform>
            <numerusform>%n noch nicht nachgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding</source>
        <extracomment>What was tried, before a colon and how it ended: &quot;Adding: failed&quot;.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>what was tried</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is what was tried: &quot;Adding&quot;.</extracomment>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: not sent to Microsoft</source>
        <translation>%1: nicht an Microsoft gesendet</translation>
    </message>
    <message>
        <source>%1: sent, not read back yet</source>
        <translation>%1: gesendet, noch nicht nachgelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day with its year (&quot;3 Mar 2025&quot;), %2 a time (&quot;12:04&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date with its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>“Enabled for users to sign-in?”</source>
        <translation>„Aktiviert für die Benutzeranmeldung?“</translation>
    </message>
    <message>
        <source>“Visible to users?”</source>
        <translation>„Für Benutzer sichtbar?“</translation>
    </message>
    <message>
        <source>“Assignment required?”</source>
        <translation>„Zuweisung erforderlich?“</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Added as owner</source>
        <translation>Als Besitzer hinzugefügt</translation>
    </message>
    <message>
        <source>Removed as owner</source>
        <translation>Als Besitzer entfernt</translation>
    </message>
    <message>
        <source>Set to Yes</source>
        <translation>Auf Ja gesetzt</translation>
    </message>
    <message>
        <source>Set to No</source>
        <translation>Auf Nein gesetzt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>partly taken back %1</source>
        <translation>teils zurückgenommen %1</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message>
        <source>took back what was done before</source>
        <translation>nahm zurück, was vorher geschah</translation>
    </message>
    <message>
        <source>took back the changes of %1</source>
        <extracomment>%1 is a time: what was changed then was taken back.</extracomment>
        <translation>nahm die Änderungen von %1 zurück</translation>
    </message>
</context>
<context>
    <name>usher::pages::IntegrationTexts</name>
    <message>
        <source>consent not asked for</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>noch nicht um Zustimmung gebeten</translation>
    </message>
    <message>
        <source>link sent</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>Link gesendet</translation>
    </message>
    <message>
        <source>consent declined</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>Zustimmung abgelehnt</translation>
    </message>
    <message>
        <source>no rights to consent</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>keine Rechte zur Zustimmung</translation>
    </message>
    <message>
        <source>consent accepted, not verified</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>Zustimmung akzeptiert, nicht bestätigt</translation>
    </message>
    <message>
        <source>consent being copied</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>Zustimmung wird kopiert</translation>
    </message>
    <message>
        <source>consent verified</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>Zustimmung bestätigt</translation>
    </message>
    <message>
        <source>consent gone at Microsoft</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;. It was there once.</extracomment>
        <translation>Zustimmung bei Microsoft nicht mehr da</translation>
    </message>
    <message>
        <source>consent not detected</source>
        <extracomment>After &quot;Enabled, &quot; or &quot;Not enabled, &quot;.</extracomment>
        <translation>Zustimmung nicht erkannt</translation>
    </message>
    <message>
        <source>Enabled, %1</source>
        <translation>Aktiviert, %1</translation>
    </message>
    <message>
        <source>Not enabled, %1</source>
        <extracomment>An integration of an account; %1 is how its consent stands, such as &quot;consent not detected&quot;.</extracomment>
        <translation>Nicht aktiviert, %1</translation>
    </message>
    <message>
        <source>Consent not asked for</source>
        <translation>Noch nicht um Zustimmung gebeten</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>Link gesendet</translation>
    </message>
    <message>
        <source>Consent declined</source>
        <translation>Zustimmung abgelehnt</translation>
    </message>
    <message>
        <source>No rights to consent</source>
        <translation>Keine Rechte zur Zustimmung</translation>
    </message>
    <message>
        <source>Consent accepted, not verified</source>
        <translation>Zustimmung akzeptiert, nicht bestätigt</translation>
    </message>
    <message>
        <source>Consent being copied</source>
        <translation>Zustimmung wird kopiert</translation>
    </message>
    <message>
        <source>Consent verified</source>
        <translation>Zustimmung bestätigt</translation>
    </message>
    <message>
        <source>Consent gone at Microsoft</source>
        <translation>Zustimmung bei Microsoft nicht mehr da</translation>
    </message>
    <message>
        <source>Consent not detected</source>
        <translation>Zustimmung nicht erkannt</translation>
    </message>
    <message>
        <source>Consent vouched for</source>
        <translation>Für die Zustimmung verbürgt</translation>
    </message>
    <message>
        <source>vouched for</source>
        <extracomment>%1 is a time such as 12:04: a person said that the consent was given.</extracomment>
        <translation>verbürgt</translation>
    </message>
    <message>
        <source>vouched for, %1</source>
        <translation>verbürgt, %1</translation>
    </message>
    <message>
        <source>vouched for by %1</source>
        <translation>verbürgt von %1</translation>
    </message>
    <message>
        <source>vouched for by %1, %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a time such as 12:04.</extracomment>
        <translation>verbürgt von %1, %2</translation>
    </message>
    <message>
        <source>read back from Microsoft %1</source>
        <translation>bei Microsoft nachgelesen %1</translation>
    </message>
    <message>
        <source>last looked %1</source>
        <extracomment>%1 is a time such as 12:04.</extracomment>
        <translation>zuletzt nachgesehen %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 12:04.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Nobody has been asked for the consent yet.</source>
        <translation>Noch niemand wurde um die Zustimmung gebeten.</translation>
    </message>
    <message>
        <source>The link was sent, and nobody has accepted as far as Usher sees.</source>
        <translation>Der Link wurde gesendet; soweit Usher sieht, hat noch niemand akzeptiert.</translation>
    </message>
    <message>
        <source>The consent was declined at Microsoft.</source>
        <translation>Die Zustimmung wurde bei Microsoft abgelehnt.</translation>
    </message>
    <message>
        <source>The account that was used may not consent.</source>
        <translation>Das verwendete Konto darf nicht zustimmen.</translation>
    </message>
    <message>
        <source>The consent was there once, and is gone at Microsoft.</source>
        <translation>Die Zustimmung war einmal da und ist bei Microsoft nicht mehr da.</translation>
    </message>
    <message>
        <source>Microsoft is still copying the consent.</source>
        <translation>Microsoft kopiert die Zustimmung noch.</translation>
    </message>
    <message>
        <source>Usher looked, and did not detect the consent.</source>
        <translation>Usher hat nachgesehen und die Zustimmung nicht erkannt.</translation>
    </message>
    <message>
        <source>The consent is not known well enough.</source>
        <translation>Die Zustimmung ist nicht sicher genug bekannt.</translation>
    </message>
</context>
<context>
    <name>usher::pages::KeepSignedIn</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Auf diesem Computer &amp;angemeldet bleiben</translation>
    </message>
    <message>
        <source>Your sign-in stays in the password store of this computer.</source>
        <translation>Ihre Anmeldung bleibt im Kennwortspeicher dieses Computers.</translation>
    </message>
</context>
<context>
    <name>usher::pages::LinkForOthersPanel</name>
    <message>
        <source>Somebody else accepts?</source>
        <translation>Akzeptiert jemand anderes?</translation>
    </message>
    <message>
        <source>Send them this link. It leads to Microsoft&apos;s page with the same permissions.</source>
        <translation>Senden Sie diesen Link. Er führt zur Seite von Microsoft mit denselben Berechtigungen.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link to Microsoft&apos;s page</source>
        <translation>Link zur Seite von Microsoft kopieren</translation>
    </message>
    <message>
        <source>Send it by e-&amp;mail</source>
        <translation>Per E-&amp;Mail senden</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es &amp;gesendet</translation>
    </message>
</context>
<context>
    <name>usher::pages::ListReviewPanel</name>
    <message>
        <source>Not found.csv</source>
        <translation>Nicht gefunden.csv</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of the lines of a list of people.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Only people who were found without doubt are added.</source>
        <translation>Nur wer zweifelsfrei gefunden wurde, wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Copy what was not found</source>
        <translation>Nicht Gefundenes kopieren</translation>
    </message>
    <message>
        <source>Save it as CS&amp;V</source>
        <translation>Als &amp;CSV speichern</translation>
    </message>
    <message>
        <source>Save what was not found as CSV</source>
        <translation>Nicht Gefundenes als CSV speichern</translation>
    </message>
    <message numerus="yes">
        <source>Add %n guests too</source>
        <translation>
            <numerusform>Auch %n Gast hinzufügen</numerusform>
            <numerusform>Auch %n Gäste hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n disabled accounts too</source>
        <translation>
            <numerusform>Auch %n deaktiviertes Konto hinzufügen</numerusform>
            <numerusform>Auch %n deaktivierte Konten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people without a mailbox too</source>
        <translation>
            <numerusform>Auch %n Person ohne Postfach hinzufügen</numerusform>
            <numerusform>Auch %n Personen ohne Postfach hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add these</source>
        <translation>Diese &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Make it e&amp;xactly these</source>
        <translation>Auf &amp;genau diese ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n groups too</source>
        <translation>
            <numerusform>Auch %n Gruppe entfernen</numerusform>
            <numerusform>Auch %n Gruppen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is removed.</source>
        <translation>Niemand wird entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n who are not on your list are removed.</source>
        <translation>
            <numerusform>%n Person, die nicht auf Ihrer Liste steht, wird entfernt.</numerusform>
            <numerusform>%n Personen, die nicht auf Ihrer Liste stehen, werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer sign in to %1.</source>
        <translation>Sie können sich nicht mehr bei %1 anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups stay, with everybody in them.</source>
        <translation>
            <numerusform>%n Gruppe bleibt, mit allen, die darin sind.</numerusform>
            <numerusform>%n Gruppen bleiben, mit allen, die darin sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is meant by a line that was not found may be among them.</source>
        <translation>Darunter kann sein, wer mit einer nicht gefundenen Zeile gemeint ist.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ListWords</name>
    <message>
        <source>by the user name</source>
        <translation>über den Benutzernamen</translation>
    </message>
    <message>
        <source>by the mail address</source>
        <translation>über die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by a second address</source>
        <translation>über eine zweite Adresse</translation>
    </message>
    <message>
        <source>by another mail address</source>
        <translation>über eine weitere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Somebody, and the address to tell them by.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>mehrere Personen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>no mailbox</source>
        <translation>kein Postfach</translation>
    </message>
    <message>
        <source>chosen already</source>
        <translation>schon ausgewählt</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>No mailbox</source>
        <translation>Kein Postfach</translation>
    </message>
    <message>
        <source>Chosen already</source>
        <translation>Schon ausgewählt</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>These are added.</source>
        <translation>Diese werden hinzugefügt.</translation>
    </message>
    <message>
        <source>The address belongs to more than one person, so nobody is added. Search for the right one by name afterwards.</source>
        <translation>Die Adresse gehört mehr als einer Person, daher wird niemand hinzugefügt. Suchen Sie danach die richtige Person nach Namen.</translation>
    </message>
    <message>
        <source>Nobody in your organisation has this address. Nobody is added.</source>
        <translation>Niemand in Ihrer Organisation hat diese Adresse. Es wird niemand hinzugefügt.</translation>
    </message>
    <message>
        <source>Guests belong to another organisation, and their mailbox is there.</source>
        <translation>Gäste gehören zu einer anderen Organisation und haben dort ihr Postfach.</translation>
    </message>
    <message>
        <source>These accounts cannot sign in until somebody enables them.</source>
        <translation>Diese Konten können sich nicht anmelden, bis jemand sie aktiviert.</translation>
    </message>
    <message>
        <source>Without a mailbox there is nothing for %1 to connect to.</source>
        <translation>Ohne Postfach gibt es nichts, womit sich %1 verbinden könnte.</translation>
    </message>
    <message>
        <source>These are chosen already. Nothing changes for them.</source>
        <translation>Diese sind schon ausgewählt. Für sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>The same person stands further up in your list.</source>
        <translation>Dieselbe Person steht weiter oben in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Line %1: no address</source>
        <translation>Zeile %1: keine Adresse</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>May be %1</source>
        <extracomment>%1 is a list of people.</extracomment>
        <translation>Gemeint sein kann: %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is what the person typed, %2 such as &quot;by a second address&quot;.</extracomment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Kann sein</translation>
    </message>
</context>
<context>
    <name>usher::pages::MailWords</name>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>An: %1
Betreff: %2

%3</translation>
    </message>
    <message>
        <source>The message is too long for a link, so it was saved as %1 and opened. Send it from there.</source>
        <translation>Die Nachricht ist zu lang für einen Link. Sie wurde als %1 gespeichert und geöffnet. Senden Sie sie von dort.</translation>
    </message>
    <message>
        <source>The message was saved as %1. Open it with your mail program and send it.</source>
        <translation>Die Nachricht wurde als %1 gespeichert. Öffnen Sie sie mit Ihrem Mailprogramm, und senden Sie sie.</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the message and paste it into your mail.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. Kopieren Sie die Nachricht, und fügen Sie sie in Ihre E-Mail ein.</translation>
    </message>
    <message>
        <source>The message could not be saved. Copy it and paste it into your mail.</source>
        <translation>Die Nachricht konnte nicht gespeichert werden. Kopieren Sie sie, und fügen Sie sie in Ihre E-Mail ein.</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Mandanten-ID: %1</translation>
    </message>
    <message>
        <source>Primary domain: %1</source>
        <translation>Primäre Domäne: %1</translation>
    </message>
    <message>
        <source>All domains: %1</source>
        <translation>Alle Domänen: %1</translation>
    </message>
    <message>
        <source>Microsoft 365 tenant ID of %1</source>
        <translation>Microsoft 365-Mandanten-ID von %1</translation>
    </message>
    <message>
        <source>Hello,

we want to connect our Microsoft 365 to %1. This is our organisation:

%2

Send us the link with which we approve %1 as an enterprise application.

Kind regards</source>
        <translation>Guten Tag,

wir möchten unser Microsoft 365 mit %1 verbinden. Das ist unsere Organisation:

%2

Senden Sie uns den Link, mit dem wir %1 als Unternehmensanwendung genehmigen.

Freundliche Grüße</translation>
    </message>
    <message>
        <source>Approve %1 for our organisation</source>
        <translation>%1 für unsere Organisation genehmigen</translation>
    </message>
    <message>
        <source>You now look after %1</source>
        <translation>Sie betreuen jetzt %1</translation>
    </message>
    <message>
        <source>Hello,

%1 is connected to the Microsoft 365 of %2, and you are an owner of it: you choose who may use %1. You need no administrator rights for that.

1. Open Usher and choose &quot;I manage who may use %1&quot;.
2. Sign in with your work account.
3. Under &quot;Users and groups&quot;, choose the people.
4. Under &quot;Finish&quot;, send their addresses to %1.

Choosing somebody gives %1 no access to their mailbox yet. %1 writes to each of them, and they connect their mailbox themselves.

Kind regards</source>
        <translation>Guten Tag,

%1 ist mit dem Microsoft 365 von %2 verbunden, und Sie sind Besitzer der Anwendung: Sie wählen, wer %1 nutzen darf. Dafür brauchen Sie keine Administratorrechte.

1. Öffnen Sie Usher, und wählen Sie „Ich verwalte, wer %1 nutzen darf“.
2. Melden Sie sich mit Ihrem Geschäftskonto an.
3. Wählen Sie unter „Benutzer und Gruppen“ die Personen aus.
4. Senden Sie unter „Abschluss“ deren Adressen an %1.

Durch die Auswahl erhält %1 noch keinen Zugriff auf ein Postfach. %1 schreibt jeder Person, und sie verbindet ihr Postfach selbst.

Freundliche Grüße</translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1 may use %2</source>
        <translation>
            <numerusform>%n Person von %1 darf %2 nutzen</numerusform>
            <numerusform>%n Personen von %1 dürfen %2 nutzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello,

these people of %1 may now use %2:

%3

Write to them to complete the process.

Kind regards</source>
        <translation>Guten Tag,

diese Personen von %1 dürfen jetzt %2 nutzen:

%3

Schreiben Sie ihnen, um den Vorgang abzuschließen.

Freundliche Grüße</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Chosen through group</source>
        <translation>Ausgewählt über Gruppe</translation>
    </message>
    <message>
        <source>Hello,

%1 wants to use %2 with Microsoft 365. An administrator must accept its permissions once. This page at Microsoft lists them:

%3

Sign in as %4, read the list, and press &quot;Accept&quot;. Then tell me.

Kind regards</source>
        <translation>Guten Tag,

%1 möchte %2 mit Microsoft 365 nutzen. Ein Administrator muss die Berechtigungen einmal akzeptieren. Diese Seite bei Microsoft führt sie auf:

%3

Melden Sie sich als %4 an, lesen Sie die Liste, und wählen Sie „Akzeptieren“. Sagen Sie mir danach Bescheid.

Freundliche Grüße</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Send it there.</source>
        <translation>Ihr Mailprogramm öffnet sich mit der Nachricht. Senden Sie sie dort ab.</translation>
    </message>
    <message>
        <source>Cloud Application Administrator</source>
        <translation>Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <source>Privileged Role Administrator</source>
        <translation>Administrator für privilegierte Rollen</translation>
    </message>
</context>
<context>
    <name>usher::pages::OrganisationPage</name>
    <message>
        <source>%1 needs to know which organisation is yours, and answers with a link.</source>
        <translation>%1 muss wissen, welche Organisation Ihre ist, und antwortet mit einem Link.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Reading your organisation…</source>
        <translation>Ihre Organisation wird gelesen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy the organisation&apos;s name</source>
        <translation>Namen der Organisation kopieren</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Copy the tenant ID</source>
        <translation>Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>Primary domain</source>
        <translation>Primäre Domäne</translation>
    </message>
    <message>
        <source>Copy the primary domain</source>
        <translation>Primäre Domäne kopieren</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>Copy all domains</source>
        <translation>Alle Domänen kopieren</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>%1 informieren</translation>
    </message>
    <message>
        <source>Usher writes the message to %1; you send it with your own mail program.</source>
        <translation>Usher schreibt die Nachricht an %1; Sie senden sie mit Ihrem eigenen Mailprogramm.</translation>
    </message>
    <message>
        <source>&amp;Write the e-mail</source>
        <translation>E-Mail &amp;verfassen</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the message to %1</source>
        <translation>Nachricht an %1 kopieren</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es &amp;gesendet</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <translation>Gesendet um %1.</translation>
    </message>
    <message>
        <source>Sent at %1, waiting for %2&apos;s link.</source>
        <translation>Gesendet um %1, warten auf den Link von %2.</translation>
    </message>
    <message>
        <source>You can close this window; Usher remembers. You can also go on without the link.</source>
        <translation>Sie können dieses Fenster schließen; Usher merkt sich alles. Sie können auch ohne den Link weitermachen.</translation>
    </message>
    <message>
        <source>I have received a link from %1</source>
        <translation>Ich habe einen Link von %1 erhalten</translation>
    </message>
    <message>
        <source>Paste it here. Usher checks it and never opens it; it builds its own. Without a link you can go on as well.</source>
        <translation>Fügen Sie ihn hier ein. Usher prüft ihn, öffnet ihn aber nie, sondern bildet einen eigenen. Ohne Link können Sie ebenfalls weitermachen.</translation>
    </message>
    <message>
        <source>%1&apos;s &amp;link</source>
        <translation>&amp;Link von %1</translation>
    </message>
    <message>
        <source>&amp;Remove the link</source>
        <translation>Link &amp;entfernen</translation>
    </message>
    <message>
        <source>The link is right: it asks for %1, for your organisation.</source>
        <translation>Der Link stimmt: Er gilt für %1 und für Ihre Organisation.</translation>
    </message>
    <message>
        <source>Checked at %1. The next page uses it.</source>
        <translation>Geprüft um %1. Die nächste Seite verwendet ihn.</translation>
    </message>
    <message>
        <source>I have not sent &amp;it</source>
        <translation>Ich habe es &amp;nicht gesendet</translation>
    </message>
</context>
<context>
    <name>usher::pages::OwnersConsentPanel</name>
    <message>
        <source>Let owners use Usher here</source>
        <translation>Besitzern die Nutzung von Usher erlauben</translation>
    </message>
    <message>
        <source>Owners choose the people later, without administrator rights. For that, Usher itself needs your organisation&apos;s consent once: to see people, groups and %1, and to assign them.</source>
        <translation>Besitzer wählen später die Personen aus, ohne Administratorrechte. Dafür braucht Usher selbst einmal die Zustimmung Ihrer Organisation: um Personen, Gruppen und %1 zu sehen und zuzuweisen.</translation>
    </message>
    <message>
        <source>Let &amp;owners use Usher here</source>
        <translation>Besitzern die Nutzung &amp;von Usher erlauben</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>usher::pages::OwnersPage</name>
    <message>
        <source>Owners choose who may use %1, without administrator rights. Usually it is the head of Customer Success.</source>
        <translation>Besitzer wählen, wer %1 nutzen darf, ohne Administratorrechte. Meist ist es die Leitung der Kundenbetreuung.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd %n owners</source>
        <translation>
            <numerusform>%n Besitzer &amp;hinzufügen</numerusform>
            <numerusform>%n Besitzer &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;emove %n owners</source>
        <translation>
            <numerusform>%n Besitzer ent&amp;fernen</numerusform>
            <numerusform>%n Besitzer ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing owners: %1 of %2</source>
        <translation>Besitzer werden geändert: %1 von %2</translation>
    </message>
    <message>
        <source>Changing owners…</source>
        <translation>Besitzer werden geändert…</translation>
    </message>
    <message>
        <source>Reading the owners…</source>
        <translation>Die Besitzer werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of owners are not sent to Microsoft yet.</source>
        <translation>
            <numerusform>%n Änderung an den Besitzern ist noch nicht an Microsoft gesendet.</numerusform>
            <numerusform>%n Änderungen an den Besitzern sind noch nicht an Microsoft gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person by name or address</source>
        <translation>Person nach Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>“%1” is a group.</source>
        <translation>„%1“ ist eine Gruppe.</translation>
    </message>
    <message>
        <source>Microsoft lets only single people own an app. Choose the persons who look after it.</source>
        <translation>Bei Microsoft können nur einzelne Personen eine App besitzen. Wählen Sie die Personen, die sie betreuen.</translation>
    </message>
    <message>
        <source>Microsoft does not show %1 in your organisation yet.</source>
        <translation>Microsoft zeigt %1 in Ihrer Organisation noch nicht an.</translation>
    </message>
    <message>
        <source>It appears after the permissions were accepted. Go back to “%1”.</source>
        <translation>Die App erscheint, nachdem die Berechtigungen akzeptiert wurden. Gehen Sie zurück zu „%1“.</translation>
    </message>
    <message>
        <source>The owners are as you want them.</source>
        <translation>Die Besitzer sind wie gewünscht.</translation>
    </message>
    <message>
        <source>Read back from Microsoft at %1.</source>
        <translation>Bei Microsoft nachgelesen um %1.</translation>
    </message>
    <message>
        <source>Two owners are better than one.</source>
        <translation>Zwei Besitzer sind besser als einer.</translation>
    </message>
    <message>
        <source>When one of them is away or leaves, the other can still choose people.</source>
        <translation>Ist eine Person abwesend oder verlässt sie das Unternehmen, kann die andere weiterhin Personen auswählen.</translation>
    </message>
    <message>
        <source>After this, %1 has no owner.</source>
        <translation>Danach hat %1 keinen Besitzer.</translation>
    </message>
    <message>
        <source>Then only administrators can choose who may use it.</source>
        <translation>Dann können nur noch Administratoren wählen, wer es nutzen darf.</translation>
    </message>
    <message>
        <source>&amp;Remove the last owner all the same</source>
        <translation>Den letzten Besitzer tr&amp;otzdem entfernen</translation>
    </message>
    <message>
        <source>Read from Microsoft %1.</source>
        <translation>Bei Microsoft gelesen: %1.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>eine App</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Nobody owns it yet. Find the person who looks after it, above.</source>
        <translation>Noch niemand besitzt sie. Suchen Sie oben die Person, die sie betreut.</translation>
    </message>
</context>
<context>
    <name>usher::pages::Page</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>usher::pages::PasteListPanel</name>
    <message>
        <source>Open a list of people</source>
        <translation>Liste von Personen öffnen</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB. Open a part of it.</source>
        <translation>Diese Datei ist größer als 10 MB. Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>This file is not text. Save the list as CSV or text first, then open that file.</source>
        <translation>Diese Datei ist kein Text. Speichern Sie die Liste zuerst als CSV oder Text und öffnen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>Anna Berg &lt;anna.berg@contoso.com&gt;; ben.okafor@contoso.com …</source>
        <translation>Anna Berg &lt;anna.berg@contoso.com&gt;; ben.okafor@contoso.com …</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste von Personen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Text of an e-mail, a list of recipients, a column from a spreadsheet, CSV: anything that holds addresses. You see whom it means before anything is changed.</source>
        <translation>Text einer E-Mail, eine Empfängerliste, eine Spalte aus einer Tabelle, CSV: alles, was Adressen enthält. Sie sehen, wer gemeint ist, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>There is no person in this text. A line needs an address, such as anna.berg@contoso.com.</source>
        <translation>In diesem Text ist keine Person. Eine Zeile braucht eine Adresse wie anna.berg@contoso.com.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; all of it is read.</source>
        <translation>Hier steht nur der Anfang; gelesen wird alles.</translation>
    </message>
    <message>
        <source>You see whom it means before anything is changed.</source>
        <translation>Sie sehen, wer gemeint ist, bevor etwas geändert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln Zeile.</numerusform>
            <numerusform>%Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln lines.</source>
        <translation>
            <numerusform>%1: %Ln Zeile.</numerusform>
            <numerusform>%1: %Ln Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::PeoplePage</name>
    <message numerus="yes">
        <source>%n changes are not read back yet.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht zurückgelesen.</numerusform>
            <numerusform>%n Änderungen sind noch nicht zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before Microsoft answered. Usher looks what became of them as soon as Microsoft lets it.</source>
        <translation>Sie haben angehalten, bevor Microsoft geantwortet hat. Usher sieht nach, was daraus geworden ist, sobald Microsoft es zulässt.</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal nach&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ontinue with %n</source>
        <translation>
            <numerusform>Mit %n fort&amp;fahren</numerusform>
            <numerusform>Mit %n fort&amp;fahren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>Nothing more is sent until you go on. What is done is kept.</source>
        <translation>Es wird nichts weiter gesendet, bis Sie weitermachen. Was erledigt ist, bleibt.</translation>
    </message>
    <message>
        <source>W&amp;hat Usher changed…</source>
        <extracomment>In the menu of a person or group: shows what Usher changed about it, to take it back.</extracomment>
        <translation>Was Usher &amp;geändert hat…</translation>
    </message>
    <message>
        <source>Leave the res&amp;t</source>
        <translation>Den Res&amp;t lassen</translation>
    </message>
    <message>
        <source>%1. Continue?</source>
        <translation>%1. Fortfahren?</translation>
    </message>
    <message>
        <source>These changes were begun at %1 and were interrupted.</source>
        <translation>Diese Änderungen wurden um %1 begonnen und unterbrochen.</translation>
    </message>
    <message>
        <source>%1 began these changes at %2, and they were interrupted.</source>
        <translation>%1 hat diese Änderungen um %2 begonnen, und sie wurden unterbrochen.</translation>
    </message>
    <message>
        <source>Usher first reads what arrived at Microsoft, so nothing is done twice.</source>
        <translation>Usher liest zuerst, was bei Microsoft angekommen ist. So geschieht nichts doppelt.</translation>
    </message>
    <message>
        <source>&amp;Save the results as CSV</source>
        <translation>Ergebnisse als &amp;CSV speichern</translation>
    </message>
    <message>
        <source>Results.csv</source>
        <translation>Ergebnisse.csv</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>usher::pages::PeopleWords</name>
    <message>
        <source>chosen already</source>
        <translation>schon ausgewählt</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>being removed…</source>
        <translation>wird entfernt…</translation>
    </message>
    <message>
        <source>being added…</source>
        <translation>wird hinzugefügt…</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>war schon entfernt</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>war schon vorhanden</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>nicht entfernt</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd %n people</source>
        <translation>
            <numerusform>%n &amp;hinzufügen</numerusform>
            <numerusform>%n &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;emove %n people</source>
        <translation>
            <numerusform>%n ent&amp;fernen</numerusform>
            <numerusform>%n ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd %1, remove %2</source>
        <translation>%1 &amp;hinzufügen, %2 entfernen</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>noch nicht zurückgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 people and 1 group&quot;, in a button.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd %1</source>
        <extracomment>%1 is such as &quot;2 people and 1 group&quot;.</extracomment>
        <translation>%1 &amp;hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;emove %1</source>
        <translation>%1 ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>usher::pages::PermissionTexts</name>
    <message>
        <source>Read the mail of a person who connects</source>
        <translation>Die E-Mails einer Person lesen, die sich verbindet</translation>
    </message>
    <message>
        <source>Read the mail of everybody in your organisation</source>
        <translation>Die E-Mails aller in Ihrer Organisation lesen</translation>
    </message>
    <message>
        <source>See senders, recipients and subjects of the mail of a person who connects</source>
        <translation>Absender, Empfänger und Betreff der E-Mails einer Person sehen, die sich verbindet</translation>
    </message>
    <message>
        <source>See senders, recipients and subjects of everybody&apos;s mail</source>
        <translation>Absender, Empfänger und Betreff der E-Mails aller sehen</translation>
    </message>
    <message>
        <source>Send mail as a person who connects</source>
        <translation>E-Mails im Namen einer Person senden, die sich verbindet</translation>
    </message>
    <message>
        <source>Send mail as anybody in your organisation</source>
        <translation>E-Mails im Namen jeder Person Ihrer Organisation senden</translation>
    </message>
    <message>
        <source>Read the calendar of a person who connects</source>
        <translation>Den Kalender einer Person lesen, die sich verbindet</translation>
    </message>
    <message>
        <source>Read the calendars of everybody in your organisation</source>
        <translation>Die Kalender aller in Ihrer Organisation lesen</translation>
    </message>
    <message>
        <source>Read and change the calendar of a person who connects</source>
        <translation>Den Kalender einer Person lesen und ändern, die sich verbindet</translation>
    </message>
    <message>
        <source>Read and change the calendars of everybody in your organisation</source>
        <translation>Die Kalender aller in Ihrer Organisation lesen und ändern</translation>
    </message>
    <message>
        <source>Read the contacts of a person who connects</source>
        <translation>Die Kontakte einer Person lesen, die sich verbindet</translation>
    </message>
    <message>
        <source>Read the contacts of everybody in your organisation</source>
        <translation>Die Kontakte aller in Ihrer Organisation lesen</translation>
    </message>
    <message>
        <source>See name and address of a person who connects</source>
        <translation>Name und Adresse einer Person sehen, die sich verbindet</translation>
    </message>
    <message>
        <source>See names and addresses of your colleagues, for a person who connects</source>
        <translation>Namen und Adressen der Kollegen sehen, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>See names and addresses of everybody in your organisation</source>
        <translation>Namen und Adressen aller in Ihrer Organisation sehen</translation>
    </message>
    <message>
        <source>See the profiles of your colleagues, for a person who connects</source>
        <translation>Die Profile der Kollegen sehen, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>See the profiles of everybody in your organisation</source>
        <translation>Die Profile aller in Ihrer Organisation sehen</translation>
    </message>
    <message>
        <source>See whether a person who connects is available</source>
        <translation>Sehen, ob eine Person verfügbar ist, die sich verbindet</translation>
    </message>
    <message>
        <source>See who is available in your organisation</source>
        <translation>Sehen, wer in Ihrer Organisation verfügbar ist</translation>
    </message>
    <message>
        <source>See who is available, for a person who connects</source>
        <translation>Sehen, wer verfügbar ist, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>Read your organisation&apos;s directory, for a person who connects</source>
        <translation>Das Verzeichnis Ihrer Organisation lesen, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>Read your organisation&apos;s directory</source>
        <translation>Das Verzeichnis Ihrer Organisation lesen</translation>
    </message>
    <message>
        <source>Read groups and their contents, for a person who connects</source>
        <translation>Gruppen und ihre Inhalte lesen, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>Read all groups and their contents</source>
        <translation>Alle Gruppen und ihre Inhalte lesen</translation>
    </message>
    <message>
        <source>See who is in which group, for a person who connects</source>
        <translation>Sehen, wer in welcher Gruppe ist, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>See who is in which group</source>
        <translation>Sehen, wer in welcher Gruppe ist</translation>
    </message>
    <message>
        <source>See your organisation&apos;s apps, for a person who connects</source>
        <translation>Die Apps Ihrer Organisation sehen, für eine Person, die sich verbindet</translation>
    </message>
    <message>
        <source>See your organisation&apos;s apps</source>
        <translation>Die Apps Ihrer Organisation sehen</translation>
    </message>
    <message>
        <source>What Microsoft calls “%1”</source>
        <translation>Was Microsoft „%1“ nennt</translation>
    </message>
</context>
<context>
    <name>usher::pages::PermissionsPanel</name>
    <message>
        <source>With a person who connects (delegated)</source>
        <translation>Mit einer Person, die sich verbindet (delegiert)</translation>
    </message>
    <message>
        <source>On its own, at any time (application)</source>
        <translation>Selbstständig, jederzeit (Anwendung)</translation>
    </message>
    <message>
        <source>%1 sees nobody&apos;s mailbox yet.</source>
        <translation>%1 sieht noch in kein Postfach.</translation>
    </message>
    <message>
        <source>It gets these permissions from each person who connects to %1.</source>
        <translation>Diese Berechtigungen erhält es von jeder Person, die sich mit %1 verbindet.</translation>
    </message>
    <message>
        <source>At this point %1 does not have any permissions.</source>
        <translation>Bis hierher hat %1 keine Berechtigungen.</translation>
    </message>
    <message>
        <source>These are the permissions that %1 gets from each person who connects. Until then it sees nobody&apos;s mailbox.</source>
        <translation>Diese Berechtigungen erhält %1 von jeder Person, die sich verbindet. Bis dahin ist kein Postfach einsehbar.</translation>
    </message>
    <message>
        <source>%1 has more than it asks for here.</source>
        <translation>%1 hat mehr, als hier verlangt wird.</translation>
    </message>
    <message>
        <source>Microsoft also shows: %1. Ask %2 what it is for.</source>
        <translation>Microsoft zeigt außerdem: %1. Fragen Sie %2, wofür das ist.</translation>
    </message>
</context>
<context>
    <name>usher::pages::PropertiesPage</name>
    <message>
        <source>Make sure that only the people you choose can sign in to %1.</source>
        <translation>Sorgen Sie dafür, dass sich nur die von Ihnen ausgewählten Personen bei %1 anmelden können.</translation>
    </message>
    <message numerus="yes">
        <source>Cha&amp;nge %n settings</source>
        <translation>
            <numerusform>%n Einstellung ä&amp;ndern</numerusform>
            <numerusform>%n Einstellungen ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Changing settings at Microsoft…</source>
        <translation>Einstellungen werden bei Microsoft geändert…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed settings are not sent to Microsoft yet.</source>
        <translation>
            <numerusform>%n geänderte Einstellung ist noch nicht an Microsoft gesendet.</numerusform>
            <numerusform>%n geänderte Einstellungen sind noch nicht an Microsoft gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from Microsoft %1.</source>
        <translation>Bei Microsoft gelesen: %1.</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erne&amp;ut lesen</translation>
    </message>
    <message>
        <source>The settings are as you want them.</source>
        <translation>Die Einstellungen sind wie gewünscht.</translation>
    </message>
    <message>
        <source>Read back from Microsoft at %1.</source>
        <translation>Bei Microsoft nachgelesen um %1.</translation>
    </message>
    <message>
        <source>Microsoft does not show %1 in your organisation yet.</source>
        <translation>Microsoft zeigt %1 in Ihrer Organisation noch nicht an.</translation>
    </message>
    <message>
        <source>It appears after the permissions were accepted, within about 15 minutes. Go back to “%1”, or read again later.</source>
        <translation>Die App erscheint, nachdem die Berechtigungen akzeptiert wurden, innerhalb von etwa 15 Minuten. Gehen Sie zurück zu „%1“, oder lesen Sie später erneut.</translation>
    </message>
    <message>
        <source>The permissions are not verified yet.</source>
        <translation>Die Berechtigungen sind noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Once assignment is required, Microsoft lets nobody accept for themselves. So this switch stays closed until the permissions are there.</source>
        <translation>Sobald eine Zuweisung erforderlich ist, lässt Microsoft niemanden mehr für sich selbst zustimmen. Deshalb bleibt dieser Schalter gesperrt, bis die Berechtigungen vorhanden sind.</translation>
    </message>
    <message>
        <source>There are apps with nearly the same name.</source>
        <translation>Es gibt Apps mit fast demselben Namen.</translation>
    </message>
    <message>
        <source>Usher works on %1 with application ID %2 and leaves these alone: %3.</source>
        <translation>Usher bearbeitet %1 mit der Anwendungs-ID %2 und lässt diese unberührt: %3.</translation>
    </message>
    <message>
        <source>&quot;Assign&amp;ment required?&quot;</source>
        <extracomment>Microsoft&apos;s name in the Entra admin center.</extracomment>
        <translation>„Zuweisung er&amp;forderlich?“</translation>
    </message>
    <message>
        <source>&quot;Enable&amp;d for users to sign-in?&quot;</source>
        <extracomment>Microsoft&apos;s name in the Entra admin center.</extracomment>
        <translation>„Aktiviert für die &amp;Benutzeranmeldung?“</translation>
    </message>
    <message>
        <source>&quot;&amp;Visible to users?&quot;</source>
        <extracomment>Microsoft&apos;s name in the Entra admin center.</extracomment>
        <translation>„Für Benutzer &amp;sichtbar?“</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Being changed to %1…</source>
        <translation>Wird auf %1 geändert…</translation>
    </message>
    <message>
        <source>Could not be changed. It is still %1.</source>
        <translation>Konnte nicht geändert werden. Es steht weiterhin auf %1.</translation>
    </message>
    <message>
        <source>Today: not visible to your account</source>
        <translation>Heute: für Ihr Konto nicht sichtbar</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Today: %1. After this: %2</source>
        <translation>Heute: %1. Danach: %2</translation>
    </message>
    <message>
        <source>Closed until the permissions are verified.</source>
        <translation>Gesperrt, bis die Berechtigungen bestätigt sind.</translation>
    </message>
    <message>
        <source>After this, only people you choose can sign in to %1. Nobody else can allow %1 for themselves.</source>
        <translation>Danach können sich nur die von Ihnen ausgewählten Personen bei %1 anmelden. Niemand sonst kann %1 für sich selbst erlauben.</translation>
    </message>
    <message>
        <source>Everybody in your organisation can sign in to %1.</source>
        <translation>Jeder in Ihrer Organisation kann sich bei %1 anmelden.</translation>
    </message>
    <message>
        <source>The chosen people can sign in to %1.</source>
        <translation>Die ausgewählten Personen können sich bei %1 anmelden.</translation>
    </message>
    <message>
        <source>Nobody can sign in to %1, whoever is chosen.</source>
        <translation>Niemand kann sich bei %1 anmelden, egal wer ausgewählt ist.</translation>
    </message>
    <message>
        <source>The chosen people see %1 among their apps.</source>
        <translation>Die ausgewählten Personen sehen %1 unter ihren Apps.</translation>
    </message>
    <message>
        <source>%1 is not listed among anybody&apos;s apps. A direct link still works.</source>
        <translation>%1 wird bei niemandem unter den Apps aufgeführt. Ein direkter Link funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Stopped before Microsoft answered. Press “Read again”.</source>
        <translation>Angehalten, bevor Microsoft geantwortet hat. Wählen Sie „Erneut lesen“.</translation>
    </message>
</context>
<context>
    <name>usher::pages::ReceivedLinkPanel</name>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Pr&amp;üfen</translation>
    </message>
    <message>
        <source>The link says: %1</source>
        <translation>Im Link steht: %1</translation>
    </message>
    <message>
        <source>This is not a link. Copy the whole address from the mail, from https:// to its end.</source>
        <translation>Das ist kein Link. Kopieren Sie die ganze Adresse aus der E-Mail, von https:// bis zum Ende.</translation>
    </message>
    <message>
        <source>This link does not lead to Microsoft. Do not open it, and ask %1 whether they sent it.</source>
        <translation>Dieser Link führt nicht zu Microsoft. Öffnen Sie ihn nicht, und fragen Sie %1, ob er von dort kommt.</translation>
    </message>
    <message>
        <source>This link leads to Microsoft, but not to the page where permissions are given. Ask %1 for the right one.</source>
        <translation>Dieser Link führt zu Microsoft, aber nicht zu der Seite, auf der Berechtigungen erteilt werden. Bitten Sie %1 um den richtigen.</translation>
    </message>
    <message>
        <source>This link is for another organisation. Tell %1 your tenant ID again.</source>
        <translation>Dieser Link gilt für eine andere Organisation. Teilen Sie %1 Ihre Mandanten-ID noch einmal mit.</translation>
    </message>
    <message>
        <source>This link asks for another app than %1. Do not open it, and ask %1 whether they sent it.</source>
        <translation>Dieser Link gilt für eine andere App als %1. Öffnen Sie ihn nicht, und fragen Sie %1, ob er von dort kommt.</translation>
    </message>
    <message>
        <source>This link asks for other permissions than %1 names. Ask %1 for the right one.</source>
        <translation>Dieser Link verlangt andere Berechtigungen, als %1 nennt. Bitten Sie %1 um den richtigen.</translation>
    </message>
    <message>
        <source>This link leads back to an address that does not belong to %1. Do not open it, and ask %1 whether they sent it.</source>
        <translation>Dieser Link führt zu einer Adresse zurück, die nicht zu %1 gehört. Öffnen Sie ihn nicht, und fragen Sie %1, ob er von dort kommt.</translation>
    </message>
    <message>
        <source>The part of this link that belongs to %1 is too long. Ask %1 for a new one.</source>
        <translation>Der Teil dieses Links, der zu %1 gehört, ist zu lang. Bitten Sie %1 um einen neuen.</translation>
    </message>
    <message>
        <source>This link carries something that does not belong there. Ask %1 for a new one.</source>
        <translation>Dieser Link enthält etwas, das nicht hineingehört. Bitten Sie %1 um einen neuen.</translation>
    </message>
</context>
<context>
    <name>usher::pages::RemainsPanel</name>
    <message>
        <source>This was not read. Press “Read again”.</source>
        <translation>Das wurde nicht gelesen. Wählen Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>This could not be read. Press “Read again”.</source>
        <translation>Das konnte nicht gelesen werden. Wählen Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The enterprise app “%1”, which your people sign in to.</source>
        <translation>Die Unternehmensanwendung „%1“, bei der sich Ihre Leute anmelden.</translation>
    </message>
    <message>
        <source>Nothing of Usher.</source>
        <translation>Nichts von Usher.</translation>
    </message>
    <message>
        <source>Usher&apos;s own enterprise app “%1”.</source>
        <translation>Ushers eigene Unternehmensanwendung „%1“.</translation>
    </message>
    <message>
        <source>Usher&apos;s own enterprise app “%1” with its permissions: %2.</source>
        <translation>Ushers eigene Unternehmensanwendung „%1“ mit ihren Berechtigungen: %2.</translation>
    </message>
    <message>
        <source>What stays in your organisation</source>
        <translation>Was in Ihrer Organisation bleibt</translation>
    </message>
    <message>
        <source>&amp;Remove Usher from the organisation</source>
        <translation>Usher aus der Organisation &amp;entfernen</translation>
    </message>
    <message>
        <source>Owners can then no longer use Usher here.</source>
        <translation>Besitzer können Usher hier dann nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>Remove Usher from %1?</source>
        <translation>Usher aus %1 entfernen?</translation>
    </message>
    <message>
        <source>Its enterprise app and all its permissions go. Owners can then no longer use Usher here. %1 stays as it is.</source>
        <translation>Die Unternehmensanwendung von Usher und alle ihre Berechtigungen werden gelöscht. Besitzer können Usher hier dann nicht mehr nutzen. %1 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Be&amp;lassen</translation>
    </message>
    <message>
        <source>Take it &amp;all away…</source>
        <translation>Alles e&amp;ntfernen …</translation>
    </message>
    <message>
        <source>You choose what goes before anything is removed.</source>
        <translation>Sie wählen aus, was verschwindet, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>See what Usher changed</source>
        <translation>Ansehen, was Usher geändert hat</translation>
    </message>
</context>
<context>
    <name>usher::pages::RemovalChoicesPanel</name>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>At Microsoft, in %1</source>
        <translation>Bei Microsoft, in %1</translation>
    </message>
    <message>
        <source>Usher itself</source>
        <translation>Usher selbst</translation>
    </message>
</context>
<context>
    <name>usher::pages::RemovalPage</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is what is taken away: the product, or the integration of an account.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose what goes. Nothing is removed before you have seen it all once more.</source>
        <translation>Wählen Sie aus, was verschwindet. Nichts wird entfernt, bevor Sie alles noch einmal gesehen haben.</translation>
    </message>
    <message>
        <source>Look once more at what goes and what stays.</source>
        <translation>Sehen Sie noch einmal nach, was verschwindet und was bleibt.</translation>
    </message>
    <message>
        <source>Each thing is removed, and then read back.</source>
        <translation>Eins nach dem anderen wird entfernt und dann nachgelesen.</translation>
    </message>
    <message>
        <source>See what is gone and what is left.</source>
        <translation>Sehen Sie, was verschwunden und was noch da ist.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n things</source>
        <translation>
            <numerusform>%n Sache &amp;entfernen</numerusform>
            <numerusform>%n Sachen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Change the c&amp;hoice</source>
        <translation>Auswa&amp;hl ändern</translation>
    </message>
    <message>
        <source>Microsoft accepted it. Waiting until its copies show it…</source>
        <translation>Microsoft hat es angenommen. Usher wartet, bis alle Kopien es zeigen …</translation>
    </message>
    <message>
        <source>Restoring the app…</source>
        <translation>Die App wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Removing: %1 of %2</source>
        <translation>Wird entfernt: %1 von %2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>Es wird gelesen, was da ist …</translation>
    </message>
    <message>
        <source>All of it is gone.</source>
        <translation>Alles ist verschwunden.</translation>
    </message>
    <message>
        <source>Each line was read back. Sign-ins that are open already can last for about an hour more.</source>
        <translation>Jede Zeile wurde nachgelesen. Anmeldungen, die schon offen sind, können noch etwa eine Stunde gelten.</translation>
    </message>
    <message>
        <source>Some of it is still there.</source>
        <translation>Etwas davon ist noch da.</translation>
    </message>
    <message>
        <source>Each line says why, and who can remove it. Nothing is lost: read again, and go on.</source>
        <translation>Jede Zeile sagt, warum, und wer es entfernen kann. Nichts ist verloren: Lesen Sie erneut und machen Sie weiter.</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>What Microsoft did not bring back with it is missing below. Set that up again.</source>
        <translation>Was Microsoft nicht mit zurückgeholt hat, fehlt unten. Richten Sie das neu ein.</translation>
    </message>
    <message>
        <source>This account belongs to %1. Nothing is removed from another organisation.</source>
        <translation>Dieses Konto gehört zu %1. Aus einer anderen Organisation wird nichts entfernt.</translation>
    </message>
    <message>
        <source>That organisation belongs to the account %1. Remove it there.</source>
        <translation>Diese Organisation gehört zum Konto %1. Entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>That is the organisation of the partner %1, not of a customer.</source>
        <translation>Das ist die Organisation des Partners %1, nicht die eines Kunden.</translation>
    </message>
    <message>
        <source>Who can: %1, or Global Administrator.</source>
        <extracomment>%1 is the name of a role at Microsoft.</extracomment>
        <translation>Wer es kann: %1 oder Globaler Administrator.</translation>
    </message>
    <message>
        <source>You signed in to another organisation.</source>
        <translation>Sie haben sich bei einer anderen Organisation angemeldet.</translation>
    </message>
    <message>
        <source>You signed in to %1.</source>
        <translation>Sie haben sich bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Only an administrator can take this away.</source>
        <translation>Nur ein Administrator kann das entfernen.</translation>
    </message>
    <message>
        <source>What is there at Microsoft is not known yet.</source>
        <translation>Was bei Microsoft da ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Sign in with an administrator of the organisation, and choose what goes there.</source>
        <translation>Melden Sie sich mit einem Administrator der Organisation an und wählen Sie aus, was dort verschwindet.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind angemeldet als %1.</translation>
    </message>
    <message>
        <source>Your account has no role that may remove the app.</source>
        <translation>Ihr Konto hat keine Rolle, die die App entfernen darf.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>&amp;Look at Microsoft</source>
        <translation>&amp;Bei Microsoft nachsehen</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>Ein anderes &amp;Konto verwenden</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das verschwindet</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>Microsoft asks you for one more permission first.</source>
        <translation>Microsoft fragt Sie vorher nach einer weiteren Berechtigung.</translation>
    </message>
    <message>
        <source>Usher needs &quot;DelegatedPermissionGrant.ReadWrite.All&quot; to take single permissions away. Removing the whole enterprise app does not need it.</source>
        <translation>Usher braucht &quot;DelegatedPermissionGrant.ReadWrite.All&quot;, um einzelne Berechtigungen zu entziehen. Die ganze Unternehmensanwendung zu entfernen braucht sie nicht.</translation>
    </message>
    <message>
        <source>Until %1 it can be restored.</source>
        <translation>Bis zum %1 kann sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It can be restored for 30 days.</source>
        <translation>Sie kann 30 Tage lang wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Microsoft keeps “%1” for 30 days.</source>
        <translation>Microsoft bewahrt „%1“ 30 Tage auf.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Read from Microsoft %1.</source>
        <translation>Bei Microsoft gelesen: %1.</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erne&amp;ut lesen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the record</source>
        <translation>&amp;Protokoll speichern</translation>
    </message>
    <message>
        <source>What was removed, when, by whom, and Microsoft&apos;s request IDs.</source>
        <translation>Was entfernt wurde, wann, von wem, und die Anforderungs-IDs von Microsoft.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Asking Microsoft for the permission…</source>
        <translation>Microsoft wird nach der Berechtigung gefragt …</translation>
    </message>
    <message>
        <source>Each line was read back.</source>
        <translation>Jede Zeile wurde nachgelesen.</translation>
    </message>
</context>
<context>
    <name>usher::pages::RemovalWords</name>
    <message>
        <source>“%1” in the account %2</source>
        <extracomment>%1 is an integration, %2 an account.</extracomment>
        <translation>„%1“ im Konto %2</translation>
    </message>
    <message numerus="yes">
        <source>Permissions given for everyone: %n</source>
        <translation>
            <numerusform>Berechtigungen für alle: %n</numerusform>
            <numerusform>Berechtigungen für alle: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permissions that single people gave: %n</source>
        <translation>
            <numerusform>Berechtigungen einzelner Personen: %n</numerusform>
            <numerusform>Berechtigungen einzelner Personen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application permissions: %n</source>
        <translation>
            <numerusform>Anwendungsberechtigungen: %n</numerusform>
            <numerusform>Anwendungsberechtigungen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Users and groups: %n</source>
        <translation>
            <numerusform>Benutzer und Gruppen: %n</numerusform>
            <numerusform>Benutzer und Gruppen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The enterprise app “%1”</source>
        <translation>Die Unternehmensanwendung „%1“</translation>
    </message>
    <message>
        <source>Usher&apos;s own enterprise app “%1”</source>
        <translation>Ushers eigene Unternehmensanwendung „%1“</translation>
    </message>
    <message>
        <source>The sign-in of %1 on this computer</source>
        <translation>Die Anmeldung von %1 auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names that is cut off; %n how many more there are.</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account may not remove it. Who can: %1, or Global Administrator.</source>
        <extracomment>%1 is the name of a role at Microsoft.</extracomment>
        <translation>Ihr Konto darf es nicht entfernen. Wer es kann: %1 oder Globaler Administrator.</translation>
    </message>
    <message>
        <source>removed, read back</source>
        <translation>entfernt, nachgelesen</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>war schon entfernt</translation>
    </message>
    <message>
        <source>restored, read back</source>
        <translation>wiederhergestellt, nachgelesen</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>nicht entfernt</translation>
    </message>
    <message>
        <source>accepted by Microsoft, still shown</source>
        <translation>von Microsoft angenommen, noch sichtbar</translation>
    </message>
    <message>
        <source>sent, not read back</source>
        <translation>gesendet, nicht nachgelesen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Integration of the account</source>
        <translation>Integration des Kontos</translation>
    </message>
    <message>
        <source>Permissions for everyone</source>
        <translation>Berechtigungen für alle</translation>
    </message>
    <message>
        <source>Permissions of one person</source>
        <translation>Berechtigungen einer Person</translation>
    </message>
    <message>
        <source>Application permission</source>
        <translation>Anwendungsberechtigung</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Enterprise app</source>
        <translation>Unternehmensanwendung</translation>
    </message>
    <message>
        <source>Usher&apos;s enterprise app</source>
        <translation>Ushers Unternehmensanwendung</translation>
    </message>
    <message>
        <source>Sign-in on this computer</source>
        <translation>Anmeldung auf diesem Computer</translation>
    </message>
    <message>
        <source>Goes with the enterprise app.</source>
        <translation>Verschwindet mit der Unternehmensanwendung.</translation>
    </message>
    <message>
        <source>It leaves the account. You can add it again at any time.</source>
        <translation>Sie verlässt das Konto. Sie können sie jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
        <source>%1 may no longer act for the people of your organisation.</source>
        <translation>%1 darf nicht mehr für die Personen Ihrer Organisation handeln.</translation>
    </message>
    <message>
        <source>What each of them allowed %1 for themselves ends.</source>
        <translation>Was jede dieser Personen %1 für sich erlaubt hat, endet.</translation>
    </message>
    <message>
        <source>%1 may no longer act by itself, while nobody is signed in.</source>
        <translation>%1 darf nicht mehr von sich aus handeln, während niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Nobody is chosen for %1 any more.</source>
        <translation>Niemand ist mehr für %1 ausgewählt.</translation>
    </message>
    <message>
        <source>Nobody can sign in to %1 any more. Microsoft keeps the app for 30 days; until then it can be restored.</source>
        <translation>Niemand kann sich mehr bei %1 anmelden. Microsoft bewahrt die App 30 Tage auf; bis dahin kann sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Goes with Usher&apos;s own app: it is worth nothing without it.</source>
        <translation>Verschwindet mit Ushers eigener App: Ohne sie ist die Anmeldung nichts wert.</translation>
    </message>
    <message>
        <source>Next time you sign in again.</source>
        <translation>Nächstes Mal melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Stays.</source>
        <translation>Bleibt.</translation>
    </message>
    <message>
        <source>Waits for its turn…</source>
        <translation>Kommt noch an die Reihe …</translation>
    </message>
    <message>
        <source>Gone.</source>
        <translation>Verschwunden.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Es war schon verschwunden.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nicht entfernt. %1</translation>
    </message>
    <message>
        <source>Not removed: you stopped before it.</source>
        <translation>Nicht entfernt: Sie haben vorher angehalten.</translation>
    </message>
    <message>
        <source>Microsoft accepted it, and still shows it. Read again in some minutes.</source>
        <translation>Microsoft hat es angenommen und zeigt es noch. Lesen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>It was sent, and not read back yet. Press “Read again”.</source>
        <translation>Es wurde gesendet und noch nicht nachgelesen. Drücken Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>Could not be removed. %1</source>
        <translation>Konnte nicht entfernt werden. %1</translation>
    </message>
    <message>
        <source>%1 of %2 gone</source>
        <translation>%1 von %2 verschwunden</translation>
    </message>
    <message>
        <source>Stays, because something before it could not be removed. Without it you could not try again.</source>
        <translation>Bleibt, weil etwas davor nicht entfernt werden konnte. Ohne es könnten Sie es nicht noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Everything at Microsoft: nobody looked what is there.</source>
        <translation>Alles bei Microsoft: Niemand hat nachgesehen, was dort ist.</translation>
    </message>
    <message>
        <source>What %1 itself has stored. Ask %1 to delete it.</source>
        <translation>Was %1 selbst gespeichert hat. Bitten Sie %1, es zu löschen.</translation>
    </message>
    <message>
        <source>The people, groups and mailboxes of your organisation.</source>
        <translation>Die Personen, Gruppen und Postfächer Ihrer Organisation.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Goes last. Usher then has no rights here, for any product, until somebody accepts its permissions again.</source>
        <translation>Verschwindet zuletzt. Usher hat hier dann für kein Produkt mehr Rechte, bis jemand seine Berechtigungen wieder annimmt.</translation>
    </message>
</context>
<context>
    <name>usher::pages::RightsWords</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Or without Usher: open this page at Microsoft, read the list, and press &quot;Accept&quot;:
%1</source>
        <translation>Oder ohne Usher: Öffnen Sie diese Seite bei Microsoft, lesen Sie die Liste und wählen Sie „Akzeptieren“:
%1</translation>
    </message>
    <message>
        <source>Or without Usher: open https://entra.microsoft.com, &quot;Enterprise applications&quot;, &quot;%1&quot;, &quot;%2&quot;.</source>
        <translation>Oder ohne Usher: Öffnen Sie https://entra.microsoft.com, „Unternehmensanwendungen“, „%1“, „%2“.</translation>
    </message>
    <message>
        <source>Needs at least: %1, or an owner of the app.</source>
        <extracomment>%1 is the name of a role at Microsoft.</extracomment>
        <translation>Braucht mindestens: %1, oder einen Besitzer der App.</translation>
    </message>
    <message>
        <source>Needs at least: %1.</source>
        <translation>Braucht mindestens: %1.</translation>
    </message>
    <message>
        <source>This account owns the app.</source>
        <translation>Dieses Konto ist Besitzer der App.</translation>
    </message>
    <message>
        <source>This account has such a role.</source>
        <translation>Dieses Konto hat eine solche Rolle.</translation>
    </message>
    <message>
        <source>This account is a guest, and guests cannot do this.</source>
        <translation>Dieses Konto ist ein Gast, und Gäste können das nicht.</translation>
    </message>
    <message>
        <source>This account has no such role.</source>
        <translation>Dieses Konto hat keine solche Rolle.</translation>
    </message>
    <message>
        <source>Whether this account has it cannot be seen yet.</source>
        <translation>Ob dieses Konto sie hat, ist noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Hello,

to connect %1 to the Microsoft 365 of %2, the step &quot;%3&quot; needs rights that my account does not have or does not show.</source>
        <extracomment>A message to a colleague. %1 the vendor, %2 the organisation, %3 the step.</extracomment>
        <translation>Guten Tag,

um %1 mit dem Microsoft 365 von %2 zu verbinden, braucht der Schritt „%3“ Rechte, die mein Konto nicht hat oder nicht zeigt.</translation>
    </message>
    <message>
        <source>What to do: open Usher for %1, sign in to %2 with an account that has the role, and do the step &quot;%3&quot;.</source>
        <translation>Was zu tun ist: Öffnen Sie Usher für %1, melden Sie sich bei %2 mit einem Konto an, das die Rolle hat, und erledigen Sie den Schritt „%3“.</translation>
    </message>
    <message>
        <source>The organisation&apos;s tenant ID: %1</source>
        <translation>Mandanten-ID der Organisation: %1</translation>
    </message>
    <message>
        <source>Then tell me.

Kind regards</source>
        <translation>Geben Sie mir danach Bescheid.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; needs a %3</source>
        <extracomment>Subject of a message to a colleague. %1 the vendor, %2 the step, %3 a role at Microsoft.</extracomment>
        <translation>%1: „%2“ braucht einen %3</translation>
    </message>
</context>
<context>
    <name>usher::pages::RunWords</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far something is, such as &quot;412 of 1,000 done&quot;.</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 to go.</source>
        <extracomment>%1 is how many changes are still to be made.</extracomment>
        <translation>Noch %1.</translation>
    </message>
    <message>
        <source>%1 to go, less than a minute left.</source>
        <translation>Noch %1, weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to go, about %n minutes left.</source>
        <translation>
            <numerusform>Noch %1, etwa %n Minute.</numerusform>
            <numerusform>Noch %1, etwa %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::SignInPage</name>
    <message>
        <source>Is this you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>You sign in at Microsoft&apos;s own page. Usher never sees your password.</source>
        <translation>Sie melden sich auf der Seite von Microsoft an. Usher sieht Ihr Kennwort nie.</translation>
    </message>
    <message>
        <source>Usher takes up your earlier sign-in.</source>
        <translation>Usher nimmt Ihre frühere Anmeldung wieder auf.</translation>
    </message>
    <message>
        <source>Go on at Microsoft&apos;s page.</source>
        <translation>Machen Sie auf der Seite von Microsoft weiter.</translation>
    </message>
    <message>
        <source>Usher reads who you are and which organisation this is.</source>
        <translation>Usher liest, wer Sie sind und um welche Organisation es geht.</translation>
    </message>
    <message>
        <source>Microsoft wants an administrator to allow Usher first.</source>
        <translation>Microsoft verlangt, dass zuerst ein Administrator Usher erlaubt.</translation>
    </message>
    <message>
        <source>Check person and organisation before anything is changed.</source>
        <translation>Prüfen Sie Person und Organisation, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>&amp;Sign in at Microsoft</source>
        <translation>&amp;Bei Microsoft anmelden</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>Yes, this is &amp;me</source>
        <translation>Ja, das &amp;bin ich</translation>
    </message>
    <message>
        <source>Waiting for Microsoft&apos;s page…</source>
        <translation>Warten auf die Seite von Microsoft…</translation>
    </message>
    <message>
        <source>Reading your account…</source>
        <translation>Ihr Konto wird gelesen…</translation>
    </message>
    <message>
        <source>Microsoft shows &quot;Need admin approval&quot;.</source>
        <translation>Microsoft zeigt „Administratorgenehmigung erforderlich“.</translation>
    </message>
    <message>
        <source>Your account is fine. An administrator of your organisation opens Usher, goes to “%1” and presses &quot;Let owners use Usher here&quot;. That takes a minute and is needed once. Then try again.</source>
        <translation>Ihr Konto ist in Ordnung. Ein Administrator Ihrer Organisation öffnet Usher, geht zu „%1“ und wählt „Besitzern die Nutzung von Usher erlauben“. Das dauert eine Minute und ist nur einmal nötig. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Last time you signed in as %1.</source>
        <translation>Zuletzt haben Sie sich als %1 angemeldet.</translation>
    </message>
    <message>
        <source>&amp;In this window</source>
        <translation>&amp;In diesem Fenster</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens here, with its address shown above it.</source>
        <translation>Die Seite von Microsoft öffnet sich hier; ihre Adresse steht darüber.</translation>
    </message>
    <message>
        <source>In my own bro&amp;wser</source>
        <translation>In meinem eigenen Bro&amp;wser</translation>
    </message>
    <message>
        <source>Your usual browser opens. Choose this with a passkey, or when your organisation demands its own browser.</source>
        <translation>Ihr gewohnter Browser öffnet sich. Wählen Sie dies mit einem Hauptschlüssel oder wenn Ihre Organisation einen bestimmten Browser verlangt.</translation>
    </message>
    <message>
        <source>At first Usher asks Microsoft only for your name and address. It asks for more when a step needs it, and says why.</source>
        <translation>Zunächst fragt Usher bei Microsoft nur nach Ihrem Namen und Ihrer Adresse. Mehr fragt Usher erst, wenn ein Schritt es braucht, und sagt, warum.</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto w&amp;echseln</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Copy the tenant ID</source>
        <translation>Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Ihre Rollen</translation>
    </message>
    <message>
        <source>This computer has no password store.</source>
        <translation>Dieser Computer hat keinen Kennwortspeicher.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you close Usher. Nothing is written to the disk.</source>
        <translation>Ihre Anmeldung gilt, bis Sie Usher schließen. Auf die Festplatte wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked.</source>
        <translation>Der Kennwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer.</source>
        <translation>Der Kennwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>This is another organisation than last time.</source>
        <translation>Das ist eine andere Organisation als beim letzten Mal.</translation>
    </message>
    <message>
        <source>Last time it was %1. If you meant that one, switch the account.</source>
        <translation>Beim letzten Mal war es %1. Wenn Sie diese meinten, wechseln Sie das Konto.</translation>
    </message>
    <message>
        <source>You are a guest in %1.</source>
        <translation>Sie sind Gast in %1.</translation>
    </message>
    <message>
        <source>Guests can look, but change little here. Switch to an account of this organisation if you have one.</source>
        <translation>Gäste können sich hier umsehen, aber wenig ändern. Wechseln Sie zu einem Konto dieser Organisation, wenn Sie eines haben.</translation>
    </message>
    <message>
        <source>What this account can do</source>
        <translation>Was dieses Konto kann</translation>
    </message>
    <message>
        <source>%1: not with this account</source>
        <translation>%1: nicht mit diesem Konto</translation>
    </message>
    <message>
        <source>%1: not visible yet</source>
        <translation>%1: noch nicht sichtbar</translation>
    </message>
    <message>
        <source>This is not the organisation that you looked up.</source>
        <translation>Das ist nicht die Organisation, die Sie gesucht haben.</translation>
    </message>
    <message>
        <source>You looked up %1. If you meant that one, switch the account.</source>
        <translation>Sie haben nach %1 gesucht. Wenn Sie diese meinten, wechseln Sie das Konto.</translation>
    </message>
    <message>
        <source>Store the sign-in now</source>
        <extracomment>Keeps the sign-in in the password store of the computer, now that it is unlocked.</extracomment>
        <translation>Anmeldung jetzt speichern</translation>
    </message>
    <message>
        <source>The password store of this computer refuses Usher.</source>
        <translation>Der Passwortspeicher dieses Computers weist Usher ab.</translation>
    </message>
    <message>
        <source>The password store of this computer answered late.</source>
        <translation>Der Passwortspeicher dieses Computers hat spät geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Without it, your sign-in lasts until you close Usher.</source>
        <translation>Entsperren Sie ihn, um angemeldet zu bleiben. Andernfalls gilt Ihre Anmeldung, bis Sie Usher schließen.</translation>
    </message>
    <message>
        <source>Allow Usher there to stay signed in. Without it, your sign-in lasts until you close Usher.</source>
        <translation>Erlauben Sie Usher dort den Zugriff, um angemeldet zu bleiben. Ohne ihn gilt Ihre Anmeldung, bis Sie Usher schließen.</translation>
    </message>
    <message>
        <source>Go on all the same. Unless it answers later, your sign-in lasts until you close Usher.</source>
        <translation>Machen Sie trotzdem weiter. Antwortet er nicht noch, gilt Ihre Anmeldung, bis Sie Usher schließen.</translation>
    </message>
    <message>
        <source>Your sign-in is kept there now, until you finish.</source>
        <translation>Ihre Anmeldung liegt jetzt dort, bis Sie fertig sind.</translation>
    </message>
</context>
<context>
    <name>usher::pages::SignedInLine</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Microsoft asks for the sign-in when it is needed.</source>
        <translation>Microsoft fragt nach der Anmeldung, wenn sie nötig ist.</translation>
    </message>
    <message>
        <source>Sign in with an account of %1 when Microsoft asks.</source>
        <translation>Melden Sie sich mit einem Konto von %1 an, wenn Microsoft danach fragt.</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto w&amp;echseln</translation>
    </message>
</context>
<context>
    <name>usher::pages::StepWords</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>%1 is a time such as 12:04: when it was last read back from Microsoft.</extracomment>
        <translation>bestätigt %1</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What Usher changed</source>
        <translation>Was Usher geändert hat</translation>
    </message>
</context>
<context>
    <name>usher::pages::SupportPage</name>
    <message>
        <source>Save a report for support</source>
        <translation>Bericht für den Support sichern</translation>
    </message>
    <message>
        <source>Read what is in it, save it, and send the file to whoever helps you. Usher sends nothing.</source>
        <translation>Lesen Sie, was darin steht, sichern Sie ihn und senden Sie die Datei an die Person, die Ihnen hilft. Usher sendet nichts.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Save the report</source>
        <translation>Bericht &amp;sichern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gesichert.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>&amp;Save a report for support</source>
        <extracomment>An entry of the help menu.</extracomment>
        <translation>Bericht für den Support &amp;sichern</translation>
    </message>
</context>
<context>
    <name>usher::pages::TellVendorPanel</name>
    <message>
        <source>Send %1 the addresses</source>
        <translation>Adressen an %1 senden</translation>
    </message>
    <message>
        <source>%1 writes to each of these people to complete the process. Only then is a mailbox connected.</source>
        <translation>%1 schreibt jeder dieser Personen, um den Vorgang abzuschließen. Erst dann wird ein Postfach verbunden.</translation>
    </message>
    <message>
        <source>&amp;Your %1 contact</source>
        <translation>&amp;Ihr Kontakt bei %1</translation>
    </message>
    <message>
        <source>Your %1 contact</source>
        <translation>Ihr Kontakt bei %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&amp;Write the e-mail</source>
        <translation>E-Mail &amp;verfassen</translation>
    </message>
    <message>
        <source>Copy the message with the addresses</source>
        <translation>Nachricht mit den Adressen kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV</source>
        <extracomment>A file with comma-separated values.</extracomment>
        <translation>Als &amp;CSV speichern</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es &amp;gesendet</translation>
    </message>
    <message>
        <source>Sent at %1. The people have changed since: send the addresses again.</source>
        <translation>Gesendet um %1. Seitdem haben sich die Personen geändert: Senden Sie die Adressen noch einmal.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <translation>Gesendet um %1.</translation>
    </message>
    <message>
        <source>The addresses were not read. Press “Read again”.</source>
        <translation>Die Adressen wurden nicht gelesen. Wählen Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>The addresses could not be read.</source>
        <translation>Die Adressen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The addresses are being read…</source>
        <translation>Die Adressen werden gelesen…</translation>
    </message>
    <message>
        <source>Nobody with an address is chosen yet.</source>
        <translation>Noch niemand mit einer Adresse ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses. Chosen groups are given as their direct members.</source>
        <translation>
            <numerusform>%n Adresse. Statt ausgewählter Gruppen stehen hier deren direkte Mitglieder.</numerusform>
            <numerusform>%n Adressen. Statt ausgewählter Gruppen stehen hier deren direkte Mitglieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address: %1.</source>
        <translation>Ohne Adresse: %1.</translation>
    </message>
    <message>
        <source>The members of these groups are not visible to your account: %1.</source>
        <translation>Die Mitglieder dieser Gruppen sind für Ihr Konto nicht sichtbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups inside groups are not covered.</source>
        <translation>
            <numerusform>%n Gruppe innerhalb von Gruppen zählt nicht mit.</numerusform>
            <numerusform>%n Gruppen innerhalb von Gruppen zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>usher::pages::Times</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day and month (&quot;3 Mar&quot;), %2 a time (&quot;12:04&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date without year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::TurnWords</name>
    <message>
        <source>Cloud Application Administrator</source>
        <translation>Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <source>Privileged Role Administrator</source>
        <translation>Administrator für privilegierte Rollen</translation>
    </message>
    <message>
        <source>User Administrator</source>
        <translation>Benutzeradministrator</translation>
    </message>
    <message>
        <source>Conditional Access Administrator</source>
        <translation>Administrator für bedingten Zugriff</translation>
    </message>
    <message>
        <source>Security Administrator</source>
        <translation>Sicherheitsadministrator</translation>
    </message>
    <message>
        <source>License Administrator</source>
        <translation>Lizenzadministrator</translation>
    </message>
    <message>
        <source>Your turn: you can put this right yourself.</source>
        <translation>Sie sind an der Reihe: Das können Sie selbst beheben.</translation>
    </message>
    <message>
        <source>An owner&apos;s turn: somebody who owns the app in your organisation.</source>
        <translation>Ein Besitzer ist an der Reihe: jemand, der in Ihrer Organisation Besitzer der App ist.</translation>
    </message>
    <message>
        <source>An administrator&apos;s turn: one of your organisation.</source>
        <translation>Ein Administrator Ihrer Organisation ist an der Reihe.</translation>
    </message>
    <message>
        <source>An administrator&apos;s turn. The least role that can do it: %1.</source>
        <translation>Ein Administrator ist an der Reihe. Die kleinste Rolle, die das kann: %1.</translation>
    </message>
    <message>
        <source>A rule of your organisation decides this.</source>
        <translation>Darüber entscheidet eine Regel Ihrer Organisation.</translation>
    </message>
    <message>
        <source>A rule of your organisation decides this. Who knows it: %1.</source>
        <translation>Darüber entscheidet eine Regel Ihrer Organisation. Wer sie kennt: %1.</translation>
    </message>
    <message>
        <source>The turn of whoever looks after your network.</source>
        <translation>An der Reihe ist, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The vendor&apos;s turn: only the vendor of the product can put this right.</source>
        <translation>Der Hersteller ist an der Reihe: Nur er kann das beheben.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s turn: nothing is wrong at your side.</source>
        <translation>Microsoft ist an der Reihe: Auf Ihrer Seite ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Whose turn it is cannot be told from this alone.</source>
        <translation>Wer an der Reihe ist, lässt sich daraus allein nicht sagen.</translation>
    </message>
</context>
<context>
    <name>usher::pages::UndoPanel</name>
    <message>
        <source>What is to be taken back was done in %1.</source>
        <translation>Was zurückgenommen werden soll, geschah bei %1.</translation>
    </message>
    <message>
        <source>That organisation belongs to the account %1.</source>
        <translation>Diese Organisation gehört zum Konto %1.</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>der Organisation</translation>
    </message>
    <message>
        <source>You signed in to another organisation.</source>
        <translation>Sie haben sich bei einer anderen Organisation angemeldet.</translation>
    </message>
    <message>
        <source>You signed in to %1.</source>
        <translation>Sie haben sich bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to take changes back.</source>
        <translation>Melden Sie sich an, um Änderungen zurückzunehmen.</translation>
    </message>
    <message>
        <source>Sign in with an account of %1 that may make such changes. Nothing is changed before you have seen what goes.</source>
        <translation>Melden Sie sich mit einem Konto von %1 an, das so etwas ändern darf. Nichts wird geändert, bevor Sie gesehen haben, was verschwindet.</translation>
    </message>
    <message>
        <source>What is there at Microsoft now is not read yet.</source>
        <translation>Was jetzt bei Microsoft da ist, ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind angemeldet als %1.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>L&amp;ook at Microsoft</source>
        <translation>Bei Microsoft nachse&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>Ein anderes &amp;Konto verwenden</translation>
    </message>
    <message>
        <source>Read back from Microsoft at %1.</source>
        <translation>Bei Microsoft nachgelesen um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <translation>
            <numerusform>%n Änderung ist zurückgenommen.</numerusform>
            <numerusform>%n Änderungen sind zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken back</source>
        <translation>
            <numerusform>%n nicht zurückgenommen</numerusform>
            <numerusform>%n nicht zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n noch nicht nachgelesen</numerusform>
            <numerusform>%n noch nicht nachgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done is kept. The reason stands beside each of the others.</source>
        <translation>Was erledigt ist, bleibt. Bei den anderen steht jeweils der Grund.</translation>
    </message>
    <message>
        <source>%1 is not in your organisation any more.</source>
        <translation>%1 ist nicht mehr in Ihrer Organisation.</translation>
    </message>
    <message>
        <source>So there is nothing of it to take back.</source>
        <translation>Darum gibt es davon nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Usher changed nothing here that stands now.</source>
        <translation>Usher hat hier nichts geändert, was jetzt noch gilt.</translation>
    </message>
    <message>
        <source>&amp;Try those again</source>
        <translation>Diese noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erne&amp;ut lesen</translation>
    </message>
    <message>
        <source>Take it all a&amp;way…</source>
        <translation>Alles en&amp;tfernen …</translation>
    </message>
    <message>
        <source>Changes  %1</source>
        <translation>Änderungen  %1</translation>
    </message>
    <message>
        <source>Changes to take back</source>
        <translation>Änderungen, die zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>usher::pages::UndoWords</name>
    <message>
        <source>will be removed as owner</source>
        <translation>wird als Besitzer entfernt</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>will be owner again</source>
        <translation>wird wieder Besitzer</translation>
    </message>
    <message>
        <source>will be added again</source>
        <translation>wird wieder hinzugefügt</translation>
    </message>
    <message>
        <source>will be set to No</source>
        <translation>wird auf Nein gesetzt</translation>
    </message>
    <message>
        <source>will be set to Yes</source>
        <translation>wird auf Ja gesetzt</translation>
    </message>
    <message>
        <source>stays: somebody else assigned it since</source>
        <translation>bleibt: seitdem anders zugewiesen</translation>
    </message>
    <message>
        <source>stays: changed again %1</source>
        <translation>bleibt: erneut geändert %1</translation>
    </message>
    <message>
        <source>stays: changed again later</source>
        <translation>bleibt: später erneut geändert</translation>
    </message>
    <message>
        <source>stays: the role is gone</source>
        <translation>bleibt: die Rolle gibt es nicht mehr</translation>
    </message>
    <message>
        <source>stays: the app was set up anew</source>
        <translation>bleibt: App neu eingerichtet</translation>
    </message>
    <message>
        <source>stays: somebody else changed it since</source>
        <translation>bleibt: seitdem anders geändert</translation>
    </message>
    <message>
        <source>back already</source>
        <translation>schon wie vorher</translation>
    </message>
    <message>
        <source>not taken back here</source>
        <translation>hier nicht zurückgenommen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>back as before</source>
        <translation>wieder wie vorher</translation>
    </message>
    <message>
        <source>not taken back</source>
        <translation>nicht zurückgenommen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>noch nicht nachgelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deed and time</comment>
        <extracomment>What was done, and when: &quot;Added 12:04&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups will be removed</source>
        <translation>
            <numerusform>1 Person oder Gruppe wird entfernt</numerusform>
            <numerusform>%n Personen und Gruppen werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer sign in to %1.</source>
        <translation>Sie können sich nicht mehr bei %1 anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups will be added again</source>
        <translation>
            <numerusform>1 Person oder Gruppe wird wieder hinzugefügt</numerusform>
            <numerusform>%n Personen und Gruppen werden wieder hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>They can sign in to %1 again.</source>
        <translation>Sie können sich wieder bei %1 anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n owners will be removed</source>
        <translation>
            <numerusform>%n Besitzer wird entfernt</numerusform>
            <numerusform>%n Besitzer werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer choose who uses %1.</source>
        <translation>Sie können nicht mehr bestimmen, wer %1 verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be owners again</source>
        <translation>
            <numerusform>%n Person wird wieder Besitzer</numerusform>
            <numerusform>%n Personen werden wieder Besitzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings will be as before</source>
        <translation>
            <numerusform>%n Einstellung wird wie vorher</numerusform>
            <numerusform>%n Einstellungen werden wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back already</source>
        <translation>
            <numerusform>%n ist schon wie vorher</numerusform>
            <numerusform>%n sind schon wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n bleibt, wie es ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed them since.</source>
        <translation>Jemand anders hat sie seitdem geändert.</translation>
    </message>
    <message>
        <source>The reason stands beside each of them.</source>
        <translation>Der Grund steht jeweils daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not taken back here</source>
        <translation>
            <numerusform>%n wird hier nicht zurückgenommen</numerusform>
            <numerusform>%n werden hier nicht zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions and removed apps are a matter of “Take it all away”.</source>
        <translation>Um Berechtigungen und entfernte Apps geht es unter „Alles entfernen“.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people and groups</source>
        <translation>
            <numerusform>1 Person oder Gruppe &amp;entfernen</numerusform>
            <numerusform>%n Personen und Gruppen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n changes back</source>
        <translation>
            <numerusform>%n Änderung z&amp;urücknehmen</numerusform>
            <numerusform>%n Änderungen z&amp;urücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paused</source>
        <extracomment>%1 is how much is done: &quot;412 of 1,000 done&quot;.</extracomment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>How much is done, and how much is left, which is a sentence of its own.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Somebody else changed it since.</source>
        <translation>Jemand anderes hat das seitdem geändert.</translation>
    </message>
    <message>
        <source>The reason stands beside it.</source>
        <translation>Der Grund steht daneben.</translation>
    </message>
</context>
<context>
    <name>usher::pages::WelcomePage</name>
    <message>
        <source>Connect Microsoft 365 to %1</source>
        <translation>Microsoft 365 mit %1 verbinden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Weitermac&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Looking for your organisation…</source>
        <translation>Ihre Organisation wird gesucht…</translation>
    </message>
    <message>
        <source>You have been here before.</source>
        <translation>Sie waren schon einmal hier.</translation>
    </message>
    <message>
        <source>Usher goes on at “%1”.</source>
        <translation>Usher macht bei „%1“ weiter.</translation>
    </message>
    <message>
        <source>Usher goes on at “%1”, signed in as %2.</source>
        <translation>Usher macht bei „%1“ weiter, angemeldet als %2.</translation>
    </message>
    <message>
        <source>I &amp;administer our Microsoft 365</source>
        <translation>Ich verwalte &amp;unser Microsoft 365</translation>
    </message>
    <message>
        <source>You connect the organisation: permissions, settings, owners, first people.</source>
        <translation>Sie verbinden die Organisation: Berechtigungen, Einstellungen, Besitzer, erste Personen.</translation>
    </message>
    <message>
        <source>You own the app at Microsoft and choose its people. You need no administrator rights.</source>
        <translation>Sie sind bei Microsoft Besitzer der App und wählen die Personen aus. Sie brauchen keine Administratorrechte.</translation>
    </message>
    <message>
        <source>You sign in at Microsoft&apos;s own page with your work account.</source>
        <translation>Sie melden sich auf der Seite von Microsoft mit Ihrem Geschäftskonto an.</translation>
    </message>
    <message>
        <source>You tell %1 which organisation is yours.</source>
        <translation>Sie teilen %1 mit, welche Organisation Ihre ist.</translation>
    </message>
    <message>
        <source>You read what %1 asks for, and accept it at Microsoft.</source>
        <translation>Sie lesen, worum %1 bittet, und akzeptieren es bei Microsoft.</translation>
    </message>
    <message>
        <source>You make sure that only chosen people can sign in.</source>
        <translation>Sie sorgen dafür, dass sich nur ausgewählte Personen anmelden können.</translation>
    </message>
    <message>
        <source>You name who looks after it, usually the head of Customer Success.</source>
        <translation>Sie bestimmen, wer sich darum kümmert, meist die Leitung der Kundenbetreuung.</translation>
    </message>
    <message>
        <source>You choose who may use it.</source>
        <translation>Sie wählen, wer es nutzen darf.</translation>
    </message>
    <message>
        <source>You switch it on.</source>
        <translation>Sie schalten es ein.</translation>
    </message>
    <message>
        <source>You send %1 the people&apos;s addresses, and see that all is well.</source>
        <translation>Sie senden %1 die Adressen der Personen und sehen, dass alles stimmt.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Which organisation is ours?</source>
        <translation>Welche Organisation ist unsere?</translation>
    </message>
    <message>
        <source>Find its tenant ID without signing in. The name of the organisation is shown after you sign in.</source>
        <translation>Finden Sie die Mandanten-ID ohne Anmeldung. Der Name der Organisation wird nach der Anmeldung angezeigt.</translation>
    </message>
    <message>
        <source>&amp;E-mail address or domain</source>
        <translation>&amp;E-Mail-Adresse oder Domäne</translation>
    </message>
    <message>
        <source>for example contoso.com</source>
        <translation>zum Beispiel contoso.com</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>%1 belongs to this organisation:</source>
        <translation>%1 gehört zu dieser Organisation:</translation>
    </message>
    <message>
        <source>Microsoft 365 knows no organisation with %1. Check the spelling, or try another of your domains.</source>
        <translation>Microsoft 365 kennt keine Organisation mit %1. Prüfen Sie die Schreibweise, oder versuchen Sie eine andere Ihrer Domänen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address or a domain.</source>
        <translation>„%1“ ist weder eine E-Mail-Adresse noch eine Domäne.</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Copy the tenant ID</source>
        <translation>Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>Send it to %1 by e-&amp;mail</source>
        <translation>Per E-&amp;Mail an %1 senden</translation>
    </message>
    <message>
        <source>I manage &amp;who may use %1</source>
        <translation>Ich verwalte, &amp;wer %1 nutzen darf</translation>
    </message>
    <message>
        <source>It takes about 15 minutes. You can stop after any step and go on later.</source>
        <translation>Es dauert etwa 15 Minuten. Sie können nach jedem Schritt aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You can stop after any step and go on later.</source>
        <translation>Es dauert etwa 5 Minuten. Sie können nach jedem Schritt aufhören und später weitermachen.</translation>
    </message>
</context>
<context>
    <name>usher::pages::kit::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>On a small button, after its text has been put on the clipboard.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On a small button that puts the value beside it on the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>usher::pages::kit::FilterChips</name>
    <message>
        <source>%1  %2</source>
        <extracomment>On a small button: a kind of rows, and how many there are.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>usher::pages::kit::SearchField</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nobody found whose name or address begins with “%1”.</source>
        <translation>Niemand gefunden, dessen Name oder Adresse mit „%1“ beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::kit::TypedNumberField</name>
    <message>
        <source>T&amp;ype %1 to confirm:</source>
        <extracomment>Before a field: the person types how many are about to be changed. %1 is that number.</extracomment>
        <translation>Zur Bestätigung %1 e&amp;ingeben:</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>This is another number.</source>
        <translation>Das ist eine andere Zahl.</translation>
    </message>
</context>
<context>
    <name>usher::shell::BrowserPane</name>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens…</source>
        <translation>Die Seite von Microsoft wird geöffnet…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Use my own browser</source>
        <translation>&amp;Eigenen Browser verwenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close Microsoft&apos;s page</source>
        <translation>Die Seite von Microsoft schließen</translation>
    </message>
    <message>
        <source>Con&amp;tinue to %1</source>
        <translation>&amp;Weiter zu %1</translation>
    </message>
    <message>
        <source>Your own browser may get further.</source>
        <translation>Ihr eigener Browser kommt vielleicht weiter.</translation>
    </message>
    <message>
        <source>Use my own &amp;browser</source>
        <translation>Eigenen &amp;Browser verwenden</translation>
    </message>
    <message>
        <source>Microsoft asks for a passkey, which the built-in window cannot use.</source>
        <translation>Microsoft verlangt einen Hauptschlüssel, den das eingebaute Fenster nicht verwenden kann.</translation>
    </message>
    <message>
        <source>A rule of your organisation does not allow sign-in in the built-in window.</source>
        <translation>Eine Regel Ihrer Organisation erlaubt die Anmeldung im eingebauten Fenster nicht.</translation>
    </message>
    <message>
        <source>Your organisation allows sign-in only on devices it manages, and the built-in window cannot show that this is one.</source>
        <translation>Ihre Organisation erlaubt die Anmeldung nur auf verwalteten Geräten, und das eingebaute Fenster kann nicht nachweisen, dass dies eines ist.</translation>
    </message>
    <message>
        <source>Your organisation wants to know the device, and the built-in window cannot tell it.</source>
        <translation>Ihre Organisation möchte das Gerät kennen, und das eingebaute Fenster kann es nicht nennen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page does not go on in the built-in window.</source>
        <translation>Die Seite von Microsoft kommt im eingebauten Fenster nicht weiter.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page is not open</source>
        <translation>Die Seite von Microsoft ist nicht offen</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page stopped working</source>
        <translation>Die Seite von Microsoft funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>Nothing is lost, and Usher is still at this step. Load the page again, or go on in your own browser.</source>
        <translation>Nichts ist verloren, und Usher ist noch bei diesem Schritt. Laden Sie die Seite neu, oder machen Sie im eigenen Browser weiter.</translation>
    </message>
    <message>
        <source>&amp;Load it again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page cannot be reached</source>
        <translation>Die Seite von Microsoft ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that this computer is online, then load the page again. Usher stays at this step.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und laden Sie die Seite dann neu. Usher bleibt bei diesem Schritt.</translation>
    </message>
    <message>
        <source>This connection is not safe</source>
        <translation>Diese Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>What answers here cannot prove that it is Microsoft&apos;s page, so Usher shows and sends nothing. A proxy of your network can be the reason. Ask the people who look after the network.</source>
        <translation>Was hier antwortet, kann nicht beweisen, dass es die Seite von Microsoft ist. Usher zeigt und sendet deshalb nichts. Ein Proxy Ihres Netzwerks kann der Grund sein. Fragen Sie die Leute, die das Netzwerk betreuen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The proxy of your network did not let you through</source>
        <translation>Der Proxy Ihres Netzwerks hat Sie nicht durchgelassen</translation>
    </message>
    <message>
        <source>Try again, and enter what your network gave you for its proxy. Your own browser may know it already.</source>
        <translation>Versuchen Sie es erneut, und geben Sie ein, was Sie von Ihrem Netzwerk für den Proxy erhalten haben. Ihr eigener Browser kennt es möglicherweise schon.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page stays empty</source>
        <translation>Die Seite von Microsoft bleibt leer</translation>
    </message>
    <message>
        <source>The built-in window gets nothing to show. Your own browser may get further.</source>
        <translation>Das eingebaute Fenster bekommt nichts zu zeigen. Ihr eigener Browser kommt vielleicht weiter.</translation>
    </message>
    <message>
        <source>The built-in window is out of date</source>
        <translation>Das eingebaute Fenster ist veraltet</translation>
    </message>
    <message>
        <source>It lacks security fixes, and you are about to sign in with an account that may change your organisation. Your own browser is kept up to date.</source>
        <translation>Ihm fehlen Sicherheitskorrekturen, und Sie melden sich gleich mit einem Konto an, das Ihre Organisation verändern darf. Ihr eigener Browser wird aktuell gehalten.</translation>
    </message>
    <message>
        <source>Go on &amp;here all the same</source>
        <translation>Trotzdem &amp;hier weitermachen</translation>
    </message>
    <message>
        <source>The built-in window cannot be used here</source>
        <translation>Das eingebaute Fenster ist hier nicht nutzbar</translation>
    </message>
    <message>
        <source>This computer does not let it lock its pages in, and Usher shows none without that. Use your own browser.</source>
        <translation>Dieser Computer lässt nicht zu, dass es seine Seiten abschottet, und ohne das zeigt Usher keine. Nehmen Sie Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>The built-in window cannot be opened</source>
        <translation>Das eingebaute Fenster lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A part of Usher is missing or does not fit this computer. Use your own browser; everything else stays as it is.</source>
        <translation>Ein Teil von Usher fehlt oder passt nicht zu diesem Computer. Nehmen Sie Ihren eigenen Browser; alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Microsoft asks for a certificate of yours, which the built-in window cannot use.</source>
        <translation>Microsoft verlangt ein Zertifikat von Ihnen, und das eingebaute Fenster kann keines verwenden.</translation>
    </message>
    <message>
        <source>The page wants to open another window, which the built-in one does not do.</source>
        <translation>Die Seite will ein weiteres Fenster öffnen; das tut das eingebaute nicht.</translation>
    </message>
    <message>
        <source>The page leads to an address that the built-in window does not open.</source>
        <translation>Die Seite führt zu einer Adresse, die das eingebaute Fenster nicht öffnet.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page takes longer than usual.</source>
        <translation>Die Seite von Microsoft braucht länger als sonst.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page reports a fault of its own.</source>
        <translation>Die Seite von Microsoft meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Sign-in goes on at %1, which is none of Microsoft&apos;s sign-in addresses. Go on only if you know it.</source>
        <translation>Die Anmeldung geht bei %1 weiter; das ist keine Anmeldeadresse von Microsoft. Machen Sie nur weiter, wenn Sie sie kennen.</translation>
    </message>
</context>
<context>
    <name>usher::shell::ButtonRow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>usher::shell::FailureBanner</name>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copy the details of the failure</source>
        <translation>Die Details des Fehlers kopieren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Shows or hides the technical part of a failure.</extracomment>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide this</source>
        <extracomment>Closes the message about a failure.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Open Microsoft&apos;s page about it</source>
        <extracomment>Opens a page in the browser.</extracomment>
        <translation>Microsofts Seite dazu öffnen</translation>
    </message>
</context>
<context>
    <name>usher::shell::HelpButton</name>
    <message>
        <source>Hel&amp;p</source>
        <extracomment>The button of the help menu, at the foot of the side.</extracomment>
        <translation>Fragen un&amp;d Hilfe</translation>
    </message>
</context>
<context>
    <name>usher::shell::HelpPane</name>
    <message>
        <source>&amp;Back to the set-up</source>
        <extracomment>Closes the help and goes back to the steps of the wizard.</extracomment>
        <translation>&amp;Zurück zur Einrichtung</translation>
    </message>
</context>
<context>
    <name>usher::shell::LeavingQuestion</name>
    <message>
        <source>Close Usher?</source>
        <translation>Usher schließen?</translation>
    </message>
    <message>
        <source>What is done so far is kept. Next time you go on where you are now.</source>
        <translation>Was bisher erledigt ist, bleibt. Beim nächsten Mal machen Sie dort weiter, wo Sie jetzt sind.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>C&amp;lose Usher</source>
        <translation>Usher sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close this dialog?</source>
        <translation>Diesen Dialog schließen?</translation>
    </message>
    <message>
        <source>What is done so far is kept. Setup shows it again, and Usher looks again then.</source>
        <translation>Was bisher erledigt ist, bleibt erhalten. „Einrichten“ zeigt es wieder, und Usher sieht dann noch einmal nach.</translation>
    </message>
    <message>
        <source>C&amp;lose the dialog</source>
        <translation>Dialog sch&amp;ließen</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Usher is still working: %1 What was sent to Microsoft already is kept, and looked at next time.</source>
        <translation>Usher arbeitet noch: %1 Was schon an Microsoft gesendet ist, bleibt und wird beim nächsten Mal geprüft.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>Sto&amp;p and close</source>
        <translation>Anhalten und &amp;schließen</translation>
    </message>
    <message>
        <source>Close without sending?</source>
        <translation>Schließen, ohne zu senden?</translation>
    </message>
    <message>
        <source>They are lost when you close now.</source>
        <translation>Sie gehen verloren, wenn Sie jetzt schließen.</translation>
    </message>
</context>
<context>
    <name>usher::shell::PageFrame</name>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>What Usher remembered on this computer was damaged.</source>
        <translation>Was Usher sich auf diesem Computer gemerkt hat, war beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside, and Usher starts anew. What was done at Microsoft stands; Usher reads it again at each step.</source>
        <translation>Es wurde beiseitegelegt, und Usher beginnt neu. Was bei Microsoft erledigt ist, gilt; Usher liest es bei jedem Schritt wieder.</translation>
    </message>
</context>
<context>
    <name>usher::shell::ProxyPanel</name>
    <message>
        <source>The proxy of your network asks who you are</source>
        <translation>Der Proxy Ihres Netzwerks fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Enter the user name and the password that %1 knows. Usher gives them to this proxy only, and forgets them when you close Usher.</source>
        <translation>Geben Sie Benutzername und Kennwort ein, die %1 kennt. Usher gibt sie nur an diesen Proxy und vergisst sie, wenn Sie Usher schließen.</translation>
    </message>
    <message>
        <source>The proxy did not accept this.</source>
        <translation>Der Proxy hat das nicht angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Check both and try again. %n tries are left.</source>
        <translation>
            <numerusform>Prüfen Sie beides, und versuchen Sie es erneut. Es bleibt %n Versuch.</numerusform>
            <numerusform>Prüfen Sie beides, und versuchen Sie es erneut. Es bleiben %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Sign in to the proxy</source>
        <translation>&amp;Beim Proxy anmelden</translation>
    </message>
</context>
<context>
    <name>usher::shell::RailStep</name>
    <message>
        <source>here now</source>
        <extracomment>For screen readers: the step that is on screen now.</extracomment>
        <translation>hier sind Sie</translation>
    </message>
</context>
<context>
    <name>usher::shell::RightsBar</name>
    <message>
        <source>Groups need Microsoft Entra ID P1, which your organisation does not have. Choose the people one by one.</source>
        <translation>Gruppen brauchen Microsoft Entra ID P1, das Ihre Organisation nicht hat. Wählen Sie die Personen einzeln aus.</translation>
    </message>
    <message>
        <source>Write to somebody who can</source>
        <translation>An jemanden schreiben, der es kann</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the message to somebody who can</source>
        <translation>Nachricht an jemanden kopieren, der es kann</translation>
    </message>
</context>
<context>
    <name>usher::shell::StepRail</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>usher::shell::VisitReason</name>
    <message>
        <source>From here on Usher sees people and groups, and sets who may use %1. Microsoft asks you to allow that. Usher acts only in your name.</source>
        <extracomment>Above Microsoft&apos;s page, which asks the person to allow Usher more. %1 is the vendor&apos;s name.</extracomment>
        <translation>Von hier an sieht Usher Personen und Gruppen und legt fest, wer %1 nutzen darf. Microsoft bittet Sie, das zu erlauben. Usher handelt nur in Ihrem Namen.</translation>
    </message>
    <message>
        <source>From here on Usher reads your organisation, and sets the settings, owners and people of %1. Microsoft asks you to allow that. Usher acts only in your name.</source>
        <translation>Von hier an liest Usher Ihre Organisation und legt Einstellungen, Besitzer und Personen von %1 fest. Microsoft bittet Sie, das zu erlauben. Usher handelt nur in Ihrem Namen.</translation>
    </message>
    <message>
        <source>To remove what you choose, Usher needs to change your organisation. Microsoft asks you to allow that. Usher acts only in your name.</source>
        <translation>Um zu entfernen, was Sie wählen, muss Usher Ihre Organisation ändern. Microsoft fragt Sie, ob Sie das erlauben. Usher handelt nur in Ihrem Namen.</translation>
    </message>
    <message>
        <source>Usher now looks whether the consent is there. For that it reads your organisation and changes nothing. If you do not allow it, the consent counts as accepted, not verified.</source>
        <translation>Usher sieht jetzt nach, ob die Zustimmung vorhanden ist. Dafür liest es Ihre Organisation und ändert nichts. Wenn Sie es nicht erlauben, gilt die Zustimmung als akzeptiert, nicht bestätigt.</translation>
    </message>
    <message>
        <source>To take changes back, Usher reads your organisation and changes what you then confirm. Microsoft asks you to allow that. Usher acts only in your name.</source>
        <translation>Um Änderungen zurückzunehmen, liest Usher Ihre Organisation und ändert, was Sie danach bestätigen. Microsoft bittet Sie, das zu erlauben. Usher handelt nur in Ihrem Namen.</translation>
    </message>
</context>
<context>
    <name>usher::shell::WaitingPane</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Machen Sie in Ihrem Browser weiter</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page is open there. Usher waits here and goes on by itself when you are done.</source>
        <translation>Dort ist die Seite von Microsoft geöffnet. Usher wartet hier und macht von selbst weiter, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>I am &amp;done there</source>
        <translation>Ich bin dort &amp;fertig</translation>
    </message>
    <message>
        <source>&amp;Use the built-in window instead</source>
        <translation>Stattdessen das &amp;eingebaute Fenster verwenden</translation>
    </message>
</context>
<context>
    <name>usher::shell::WaitingWords</name>
    <message>
        <source>%1 (it takes longer than usual)</source>
        <extracomment>%1 is what is going on, such as &quot;Reading the organisation&quot;.</extracomment>
        <translation>%1 (es dauert länger als üblich)</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left: Microsoft asked us to wait</source>
        <extracomment>The number first, since a small window cuts off what follows.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde: Microsoft bittet um eine Pause</numerusform>
            <numerusform>Noch %n Sekunden: Microsoft bittet um eine Pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::shell::WizardWindow</name>
    <message>
        <source>%1 - %2</source>
        <extracomment>Title of the window: what the page is about, and the product that is set up.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>integration and account</comment>
        <extracomment>Title of a dialog: the integration that is set up, and the account it belongs to.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
