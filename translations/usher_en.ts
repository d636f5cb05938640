<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>usher::home::LookAgainBar</name>
    <message numerus="yes">
        <source>%n looked at.</source>
        <translation>
            <numerusform>%n looked at.</numerusform>
            <numerusform>%n looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a sign-in.</source>
        <translation>
            <numerusform>%n needs a sign-in.</numerusform>
            <numerusform>%n need a sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked at.</source>
        <translation>
            <numerusform>%n could not be looked at.</numerusform>
            <numerusform>%n could not be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::AdministratorElsewherePanel</name>
    <message numerus="yes">
        <source>and %n older links</source>
        <translation>
            <numerusform>and %n older link</numerusform>
            <numerusform>and %n older links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::AssignmentWords</name>
    <message numerus="yes">
        <source>%n direct members</source>
        <translation>
            <numerusform>%n direct member</numerusform>
            <numerusform>%n direct members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups inside are not covered</source>
        <translation>
            <numerusform>%n group inside is not covered</numerusform>
            <numerusform>%n groups inside are not covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>%n removed.</numerusform>
            <numerusform>%n removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand on your list.</source>
        <translation>
            <numerusform>%n of them stands on your list.</numerusform>
            <numerusform>%n of them stand on your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not added: %n lines of your list</source>
        <translation>
            <numerusform>Not added: %n line of your list</numerusform>
            <numerusform>Not added: %n lines of your list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::AssignmentsPage</name>
    <message numerus="yes">
        <source>%n changes of people are not sent to Microsoft yet.</source>
        <translation>
            <numerusform>%n change of people is not sent to Microsoft yet.</numerusform>
            <numerusform>%n changes of people are not sent to Microsoft yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After this: %n added.</source>
        <translation>
            <numerusform>After this: %n added.</numerusform>
            <numerusform>After this: %n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After this: %n removed. They can no longer sign in to %1.</source>
        <translation>
            <numerusform>After this: %n removed. That one can no longer sign in to %1.</numerusform>
            <numerusform>After this: %n removed. They can no longer sign in to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previe&amp;w %n changes</source>
        <translation>
            <numerusform>Previe&amp;w %n change</numerusform>
            <numerusform>Previe&amp;w %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choo&amp;se %n people</source>
        <translation>
            <numerusform>Choo&amp;se %n person</numerusform>
            <numerusform>Choo&amp;se %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::ConnectionPage</name>
    <message numerus="yes">
        <source>%n of %1 addresses cannot be used.</source>
        <translation>
            <numerusform>%n of %1 addresses cannot be used.</numerusform>
            <numerusform>%n of %1 addresses cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::ConnectionWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::ConsentWords</name>
    <message numerus="yes">
        <source>Microsoft is copying: %n minutes of up to 15</source>
        <translation>
            <numerusform>Microsoft is copying: %n minute of up to 15</numerusform>
            <numerusform>Microsoft is copying: %n minutes of up to 15</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::FailureWords</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::FinishChecksPanel</name>
    <message numerus="yes">
        <source>Permissions: %n given</source>
        <translation>
            <numerusform>Permissions: %n given</numerusform>
            <numerusform>Permissions: %n given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Properties: %n as wanted</source>
        <translation>
            <numerusform>Properties: %n as wanted</numerusform>
            <numerusform>Properties: %n as wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owners: %n</source>
        <translation>
            <numerusform>Owners: %n</numerusform>
            <numerusform>Owners: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Users and groups: %n chosen</source>
        <translation>
            <numerusform>Users and groups: %n chosen</numerusform>
            <numerusform>Users and groups: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::HistoryWords</name>
    <message numerus="yes">
        <source>%n people and groups added</source>
        <translation>
            <numerusform>%n person or group added</numerusform>
            <numerusform>%n people and groups added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups removed</source>
        <translation>
            <numerusform>%n person or group removed</numerusform>
            <numerusform>%n people and groups removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners added</source>
        <translation>
            <numerusform>%n owner added</numerusform>
            <numerusform>%n owners added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners removed</source>
        <translation>
            <numerusform>%n owner removed</numerusform>
            <numerusform>%n owners removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps restored</source>
        <translation>
            <numerusform>%n app restored</numerusform>
            <numerusform>%n apps restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things taken away</source>
        <translation>
            <numerusform>%n thing taken away</numerusform>
            <numerusform>%n things taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made</source>
        <translation>
            <numerusform>%n change made</numerusform>
            <numerusform>%n changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already</source>
        <translation>
            <numerusform>%n was so already</numerusform>
            <numerusform>%n were so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n not read back yet</numerusform>
            <numerusform>%n not read back yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::ListReviewPanel</name>
    <message numerus="yes">
        <source>Add %n guests too</source>
        <translation>
            <numerusform>Add %n guest too</numerusform>
            <numerusform>Add %n guests too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n disabled accounts too</source>
        <translation>
            <numerusform>Add %n disabled account too</numerusform>
            <numerusform>Add %n disabled accounts too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people without a mailbox too</source>
        <translation>
            <numerusform>Add %n person without a mailbox too</numerusform>
            <numerusform>Add %n people without a mailbox too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n groups too</source>
        <translation>
            <numerusform>Remove %n group too</numerusform>
            <numerusform>Remove %n groups too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who are not on your list are removed.</source>
        <translation>
            <numerusform>%n who is not on your list is removed.</numerusform>
            <numerusform>%n who are not on your list are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups stay, with everybody in them.</source>
        <translation>
            <numerusform>%n group stays, with everybody in it.</numerusform>
            <numerusform>%n groups stay, with everybody in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::MailWords</name>
    <message numerus="yes">
        <source>%n people of %1 may use %2</source>
        <translation>
            <numerusform>%n person of %1 may use %2</numerusform>
            <numerusform>%n people of %1 may use %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::OwnersPage</name>
    <message numerus="yes">
        <source>A&amp;dd %n owners</source>
        <translation>
            <numerusform>A&amp;dd %n owner</numerusform>
            <numerusform>A&amp;dd %n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;emove %n owners</source>
        <translation>
            <numerusform>R&amp;emove %n owner</numerusform>
            <numerusform>R&amp;emove %n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of owners are not sent to Microsoft yet.</source>
        <translation>
            <numerusform>%n change of owners is not sent to Microsoft yet.</numerusform>
            <numerusform>%n changes of owners are not sent to Microsoft yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::PasteListPanel</name>
    <message numerus="yes">
        <source>%Ln lines.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln line.</numerusform>
            <numerusform>%Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln lines.</source>
        <translation>
            <numerusform>%1: %Ln line.</numerusform>
            <numerusform>%1: %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::PeoplePage</name>
    <message numerus="yes">
        <source>%n changes are not read back yet.</source>
        <translation>
            <numerusform>%n change is not read back yet.</numerusform>
            <numerusform>%n changes are not read back yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ontinue with %n</source>
        <translation>
            <numerusform>C&amp;ontinue with %n</numerusform>
            <numerusform>C&amp;ontinue with %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::PeopleWords</name>
    <message numerus="yes">
        <source>A&amp;dd %n people</source>
        <translation>
            <numerusform>A&amp;dd %n person</numerusform>
            <numerusform>A&amp;dd %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;emove %n people</source>
        <translation>
            <numerusform>R&amp;emove %n person</numerusform>
            <numerusform>R&amp;emove %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::PropertiesPage</name>
    <message numerus="yes">
        <source>Cha&amp;nge %n settings</source>
        <translation>
            <numerusform>Cha&amp;nge %n setting</numerusform>
            <numerusform>Cha&amp;nge %n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed settings are not sent to Microsoft yet.</source>
        <translation>
            <numerusform>%n changed setting is not sent to Microsoft yet.</numerusform>
            <numerusform>%n changed settings are not sent to Microsoft yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::RemovalPage</name>
    <message numerus="yes">
        <source>Re&amp;move %n things</source>
        <translation>
            <numerusform>Re&amp;move %n thing</numerusform>
            <numerusform>Re&amp;move %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::RemovalWords</name>
    <message numerus="yes">
        <source>Permissions given for everyone: %n</source>
        <translation>
            <numerusform>Permissions given for everyone: %n</numerusform>
            <numerusform>Permissions given for everyone: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permissions that single people gave: %n</source>
        <translation>
            <numerusform>Permissions that single people gave: %n</numerusform>
            <numerusform>Permissions that single people gave: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application permissions: %n</source>
        <translation>
            <numerusform>Application permissions: %n</numerusform>
            <numerusform>Application permissions: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Users and groups: %n</source>
        <translation>
            <numerusform>Users and groups: %n</numerusform>
            <numerusform>Users and groups: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names that is cut off; %n how many more there are.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::RunWords</name>
    <message numerus="yes">
        <source>%1 to go, about %n minutes left.</source>
        <translation>
            <numerusform>%1 to go, about %n minute left.</numerusform>
            <numerusform>%1 to go, about %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::TellVendorPanel</name>
    <message numerus="yes">
        <source>%n addresses. Chosen groups are given as their direct members.</source>
        <translation>
            <numerusform>%n address. Chosen groups are given as their direct members.</numerusform>
            <numerusform>%n addresses. Chosen groups are given as their direct members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups inside groups are not covered.</source>
        <translation>
            <numerusform>%n group inside groups is not covered.</numerusform>
            <numerusform>%n groups inside groups are not covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::Times</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::UndoPanel</name>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <translation>
            <numerusform>%n change is taken back.</numerusform>
            <numerusform>%n changes are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken back</source>
        <translation>
            <numerusform>%n not taken back</numerusform>
            <numerusform>%n not taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n not read back yet</numerusform>
            <numerusform>%n not read back yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::UndoWords</name>
    <message numerus="yes">
        <source>%n people and groups will be removed</source>
        <translation>
            <numerusform>%n person or group will be removed</numerusform>
            <numerusform>%n people and groups will be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups will be added again</source>
        <translation>
            <numerusform>%n person or group will be added again</numerusform>
            <numerusform>%n people and groups will be added again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners will be removed</source>
        <translation>
            <numerusform>%n owner will be removed</numerusform>
            <numerusform>%n owners will be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be owners again</source>
        <translation>
            <numerusform>%n person will be an owner again</numerusform>
            <numerusform>%n people will be owners again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings will be as before</source>
        <translation>
            <numerusform>%n setting will be as before</numerusform>
            <numerusform>%n settings will be as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back already</source>
        <translation>
            <numerusform>%n is back already</numerusform>
            <numerusform>%n are back already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not taken back here</source>
        <translation>
            <numerusform>%n is not taken back here</numerusform>
            <numerusform>%n are not taken back here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n people and groups</source>
        <translation>
            <numerusform>Re&amp;move %n person or group</numerusform>
            <numerusform>Re&amp;move %n people and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n changes back</source>
        <translation>
            <numerusform>Ta&amp;ke %n change back</numerusform>
            <numerusform>Ta&amp;ke %n changes back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::pages::kit::SearchField</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::shell::ProxyPanel</name>
    <message numerus="yes">
        <source>Check both and try again. %n tries are left.</source>
        <translation>
            <numerusform>Check both and try again. %n tries are left.</numerusform>
            <numerusform>Check both and try again. %n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::shell::WaitingWords</name>
    <message numerus="yes">
        <source>%n seconds left: Microsoft asked us to wait</source>
        <extracomment>The number first, since a small window cuts off what follows.</extracomment>
        <translation>
            <numerusform>%n second left: Microsoft asked us to wait</numerusform>
            <numerusform>%n seconds left: Microsoft asked us to wait</numerusform>
        </translation>
    </message>
</context>
</TS>
