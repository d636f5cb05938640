<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>usher::app::Launch</name>
    <message>
        <source>This product profile cannot be used</source>
        <translation>Dieses Produktprofil kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This product cannot be opened yet</source>
        <translation>Dieses Produkt kann noch nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 looks after several customers; this version of Usher cannot do that yet.</source>
        <translation>%1 betreut mehrere Kunden; das kann diese Version von Usher noch nicht.</translation>
    </message>
    <message>
        <source>Usher cannot use its folder</source>
        <translation>Usher kann seinen Ordner nicht verwenden</translation>
    </message>
    <message>
        <source>Practice cannot start</source>
        <translation>Die Übung kann nicht gestartet werden</translation>
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
        <source>%1, password %2, number %3</source>
        <extracomment>An account to practise with: user name, password, and the number to type as second factor.</extracomment>
        <translation>%1, Kennwort %2, Nummer %3</translation>
    </message>
</context>
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
        <source>Changing people and groups: %1 of %2</source>
        <translation>Benutzer und Gruppen werden geändert: %1 von %2</translation>
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
    <message>
        <source>guest</source>
        <translation>Gast</translation>
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
        <source>Nobody is chosen yet. Find people and groups by name above.</source>
        <translation>Noch niemand ist ausgewählt. Suchen Sie oben Personen und Gruppen nach Namen.</translation>
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
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal nach&amp;sehen</translation>
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
        <source>Waiting for Microsoft&apos;s page…</source>
        <translation>Warten auf die Seite von Microsoft…</translation>
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
    <message>
        <source>given</source>
        <extracomment>Beside a permission that Microsoft Graph shows.</extracomment>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Beside a permission that Microsoft Graph does not show.</extracomment>
        <translation>fehlt</translation>
    </message>
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
        <source>Ask a Cloud Application, Application, Privileged Role or Global Administrator of your organisation: send the link below.</source>
        <translation>Bitten Sie einen Cloudanwendungsadministrator, Anwendungsadministrator, Administrator für privilegierte Rollen oder globalen Administrator Ihrer Organisation: Senden Sie den Link unten.</translation>
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
        <source>&amp;Review again at Microsoft</source>
        <translation>Bei Microsoft &amp;noch einmal prüfen</translation>
    </message>
    <message>
        <source>I am s&amp;ure it was accepted</source>
        <translation>Ich bin s&amp;icher, dass akzeptiert wurde</translation>
    </message>
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
    <message>
        <source>Let owners use Usher here</source>
        <translation>Besitzern die Nutzung von Usher erlauben</translation>
    </message>
    <message>
        <source>Owners choose the people later, without administrator rights. For that, Usher itself needs your organisation&apos;s consent once: to see people, groups and %1, and to assign them.</source>
        <translation>Besitzer wählen später die Personen aus, ohne Administratorrechte. Dafür braucht Usher selbst einmal die Zustimmung Ihrer Organisation: um Personen, Gruppen und %1 zu sehen und zuzuweisen.</translation>
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
        <source>Let &amp;owners use Usher here</source>
        <translation>Besitzern die Nutzung &amp;von Usher erlauben</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Ask a Privileged Role or Global Administrator of your organisation: send the link below.</source>
        <translation>Bitten Sie einen Administrator für privilegierte Rollen oder einen globalen Administrator Ihrer Organisation: Senden Sie den Link unten.</translation>
    </message>
    <message>
        <source>Usher has not looked yet whether they are there.</source>
        <translation>Usher hat noch nicht nachgesehen, ob sie vorhanden sind.</translation>
    </message>
    <message>
        <source>It was accepted alread&amp;y: check now</source>
        <translation>Es wurde schon akzep&amp;tiert: jetzt prüfen</translation>
    </message>
    <message>
        <source>Your account may not allow this. A Cloud Application, Application, Privileged Role or Global Administrator can.</source>
        <translation>Ihr Konto darf dies nicht erlauben. Ein Cloudanwendungsadministrator, Anwendungsadministrator, Administrator für privilegierte Rollen oder globaler Administrator kann es.</translation>
    </message>
    <message>
        <source>Microsoft is copying: up to 15 minutes</source>
        <translation>Microsoft kopiert: bis zu 15 Minuten</translation>
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
        <source>You can put this right yourself.</source>
        <translation>Das können Sie selbst beheben.</translation>
    </message>
    <message>
        <source>Whoever looks after your network can help.</source>
        <translation>Wer Ihr Netzwerk betreut, kann helfen.</translation>
    </message>
    <message>
        <source>An administrator of your organisation can help.</source>
        <translation>Ein Administrator Ihrer Organisation kann helfen.</translation>
    </message>
    <message>
        <source>The vendor of the product can help.</source>
        <translation>Der Anbieter des Produkts kann helfen.</translation>
    </message>
    <message>
        <source>Only Microsoft can put this right.</source>
        <translation>Das kann nur Microsoft beheben.</translation>
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
        <source>Microsoft does not know this app in your organisation.</source>
        <translation>Microsoft kennt diese App in Ihrer Organisation nicht.</translation>
    </message>
    <message>
        <source>Check that you signed in to the right organisation, then give the permissions again.</source>
        <translation>Prüfen Sie, ob Sie bei der richtigen Organisation angemeldet sind, und erteilen Sie dann die Berechtigungen noch einmal.</translation>
    </message>
    <message>
        <source>The app is registered at Microsoft in a way that does not work.</source>
        <translation>Die App ist bei Microsoft so registriert, dass es nicht funktioniert.</translation>
    </message>
    <message>
        <source>Only the vendor can change that. Send them the details below.</source>
        <translation>Das kann nur der Anbieter ändern. Senden Sie ihm die Details unten.</translation>
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
        <source>This account is disabled or locked at Microsoft.</source>
        <translation>Dieses Konto ist bei Microsoft deaktiviert oder gesperrt.</translation>
    </message>
    <message>
        <source>Use another account, or ask an administrator to unlock this one.</source>
        <translation>Verwenden Sie ein anderes Konto, oder bitten Sie einen Administrator, dieses zu entsperren.</translation>
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
        <source>Your organisation lacks a Microsoft service that this app needs.</source>
        <translation>Ihrer Organisation fehlt ein Microsoft-Dienst, den diese App benötigt.</translation>
    </message>
    <message>
        <source>Ask your administrator which Microsoft 365 services are switched on.</source>
        <translation>Fragen Sie Ihren Administrator, welche Microsoft 365-Dienste eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Your organisation lives in another Microsoft cloud than the one this product uses.</source>
        <translation>Ihre Organisation befindet sich in einer anderen Microsoft-Cloud als der, die dieses Produkt verwendet.</translation>
    </message>
    <message>
        <source>Ask the vendor for a version for your cloud.</source>
        <translation>Fragen Sie den Anbieter nach einer Version für Ihre Cloud.</translation>
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
        <source>Microsoft asks for an administrator&apos;s approval.</source>
        <translation>Microsoft verlangt die Genehmigung eines Administrators.</translation>
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
        <source>Sign in to the proxy in the network settings of this computer, then try again.</source>
        <translation>Melden Sie sich in den Netzwerkeinstellungen dieses Computers beim Proxy an, und versuchen Sie es noch einmal.</translation>
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
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Auf diesem Computer &amp;angemeldet bleiben</translation>
    </message>
    <message>
        <source>Your sign-in stays in the password store of this computer.</source>
        <translation>Ihre Anmeldung bleibt im Kennwortspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>Your sign-in is deleted from this computer when you finish.</source>
        <translation>Ihre Anmeldung wird beim Fertigstellen von diesem Computer gelöscht.</translation>
    </message>
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
        <source>%1 is connected to %2.</source>
        <translation>%1 ist mit %2 verbunden.</translation>
    </message>
    <message>
        <source>Every line below was read back from Microsoft.</source>
        <translation>Jede Zeile unten wurde bei Microsoft nachgelesen.</translation>
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
        <source>%1: could not be read</source>
        <translation>%1: konnte nicht gelesen werden</translation>
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
        <source>Sent at %1.</source>
        <translation>Gesendet um %1.</translation>
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
        <source>Hand over to the owner</source>
        <translation>An den Besitzer übergeben</translation>
    </message>
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
    <message>
        <source>What stays in your organisation</source>
        <translation>Was in Ihrer Organisation bleibt</translation>
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
        <source>Usher&apos;s own enterprise app “%1”.</source>
        <translation>Ushers eigene Unternehmensanwendung „%1“.</translation>
    </message>
    <message>
        <source>Usher&apos;s own enterprise app “%1” with its permissions: %2.</source>
        <translation>Ushers eigene Unternehmensanwendung „%1“ mit ihren Berechtigungen: %2.</translation>
    </message>
    <message>
        <source>Nothing of Usher.</source>
        <translation>Nichts von Usher.</translation>
    </message>
    <message>
        <source>&amp;Remove Usher from the organisation</source>
        <translation>Usher aus der Organisation &amp;entfernen</translation>
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
        <source>Owners can then no longer use Usher here.</source>
        <translation>Besitzer können Usher hier dann nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Sent at %1. The people have changed since: send the addresses again.</source>
        <translation>Gesendet um %1. Seitdem haben sich die Personen geändert: Senden Sie die Adressen noch einmal.</translation>
    </message>
    <message>
        <source>The addresses could not be read.</source>
        <translation>Die Adressen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This could not be read. Press “Read again”.</source>
        <translation>Das konnte nicht gelesen werden. Wählen Sie „Erneut lesen“.</translation>
    </message>
    <message>
        <source>Everything is set up, and %1 knows who may use it.</source>
        <translation>Alles ist eingerichtet, und %1 weiß, wer es nutzen darf.</translation>
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
        <source>The message is open in your mail program. Send it there.</source>
        <translation>Die Nachricht ist in Ihrem Mailprogramm geöffnet. Senden Sie sie dort.</translation>
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
        <source>Global Administrator, Privileged Role Administrator, Cloud Application Administrator or Application Administrator</source>
        <translation>globaler Administrator, Administrator für privilegierte Rollen, Cloudanwendungsadministrator oder Anwendungsadministrator</translation>
    </message>
    <message>
        <source>Global Administrator or Privileged Role Administrator</source>
        <translation>globaler Administrator oder Administrator für privilegierte Rollen</translation>
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
        <source>Chec&amp;k it</source>
        <translation>Pr&amp;üfen</translation>
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
    <message>
        <source>I have not sent &amp;it</source>
        <translation>Ich habe es &amp;nicht gesendet</translation>
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
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Noch einmal nach&amp;sehen</translation>
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
        <source>Needs a Cloud Application, Application, Privileged Role or Global Administrator.</source>
        <translation>Nötig ist ein Cloudanwendungsadministrator, Anwendungsadministrator, Administrator für privilegierte Rollen oder globaler Administrator.</translation>
    </message>
    <message>
        <source>Needs a Privileged Role or Global Administrator.</source>
        <translation>Nötig ist ein Administrator für privilegierte Rollen oder ein globaler Administrator.</translation>
    </message>
    <message>
        <source>Needs a Cloud Application, Application or Global Administrator.</source>
        <translation>Nötig ist ein Cloudanwendungsadministrator, Anwendungsadministrator oder globaler Administrator.</translation>
    </message>
    <message>
        <source>Needs an administrator for applications or users, or an owner of the app.</source>
        <translation>Nötig ist ein Administrator für Anwendungen oder Benutzer, oder ein Besitzer der App.</translation>
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
        <source>Your organisation signs in at %1, which is not Microsoft&apos;s. Go on only if you know it.</source>
        <translation>Ihre Organisation meldet sich bei %1 an; das gehört nicht zu Microsoft. Machen Sie nur weiter, wenn Sie es kennen.</translation>
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
        <source>The built-in window stopped working.</source>
        <translation>Das eingebaute Fenster funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page stays empty in the built-in window.</source>
        <translation>Die Seite von Microsoft bleibt im eingebauten Fenster leer.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page does not answer.</source>
        <translation>Die Seite von Microsoft antwortet nicht.</translation>
    </message>
    <message>
        <source>Microsoft asks for a passkey, which the built-in window cannot use.</source>
        <translation>Microsoft verlangt einen Hauptschlüssel, den das eingebaute Fenster nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing is shown.</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wird nichts angezeigt.</translation>
    </message>
    <message>
        <source>The built-in window is too old for this page.</source>
        <translation>Das eingebaute Fenster ist für diese Seite zu alt.</translation>
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
    <name>usher::shell::RailStep</name>
    <message>
        <source>here now</source>
        <extracomment>For screen readers: the step that is on screen now.</extracomment>
        <translation>hier sind Sie</translation>
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
    <name>usher::shell::WizardWindow</name>
    <message>
        <source>%1 - %2</source>
        <extracomment>Title of the window: what the page is about, and the product that is set up.</extracomment>
        <translation>%1 – %2</translation>
    </message>
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
</TS>
