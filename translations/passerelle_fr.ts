<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Action</name>
    <message>
        <source>A follow-up needs a date.</source>
        <translation>Un point de suivi doit porter une date.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; needs a reason.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» doit être accompagné de son motif.</translation>
    </message>
    <message>
        <source>A postponed action needs its new date.</source>
        <translation>Une action reportée doit porter sa nouvelle date.</translation>
    </message>
    <message>
        <source>An action needs a title.</source>
        <translation>Une action doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; ends before it starts.</source>
        <translation>L’action «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The weight of the action &quot;%1&quot; must be above zero.</source>
        <translation>Le poids de l’action «&#xa0;%1&#xa0;» doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The new date of a postponed action (%1) must come after the day it is postponed on (%2).</source>
        <translation>La nouvelle date d’une action reportée (%1) doit venir après le jour où elle est reportée (%2).</translation>
    </message>
</context>
<context>
    <name>ActionParts</name>
    <message>
        <source>&quot;%1&quot; is not a day; write it as 15/3, 15/03/2023 or &quot;yesterday&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;; écrivez-le 15/3, 15/03/2023 ou «&#xa0;hier&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of people; write it in figures.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de personnes&#xa0;; écrivez-le en chiffres.</translation>
    </message>
    <message>
        <source>A title is needed; to take the line away, choose it and press Remove.</source>
        <translation>Il faut un intitulé&#xa0;; pour retirer la ligne, choisissez-la puis Supprimer.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be made: no backup was written. Check the rights on the folder.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: aucune sauvegarde n’a été écrite. Vérifiez les droits sur ce dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged or empty. Choose another backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou vide. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder: no backup was written. Give the name of a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier&#xa0;: aucune sauvegarde n’a été écrite. Donnez le nom d’un dossier.</translation>
    </message>
</context>
<context>
    <name>BlockLayout</name>
    <message>
        <source>No figures yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Action &quot;%1&quot;: %2</source>
        <translation>Action «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>&quot;%1&quot; cannot be put under itself or under something below it: choose another place. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être placé sous lui-même ni sous un élément qui en dépend&#xa0;: choisissez un autre endroit. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Passerelle, for those who coordinate a local health contract.</source>
        <translation>Passerelle, pour qui coordonne un contrat local de santé.</translation>
    </message>
    <message>
        <source>Usage: passerelle %1 %2</source>
        <translation>Usage&#xa0;: passerelle %1 %2</translation>
    </message>
    <message>
        <source>Say what to do; passerelle --help lists the commands.</source>
        <translation>Dites ce qu’il faut faire&#xa0;; passerelle --help donne la liste des commandes.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; passerelle --help lists the commands.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#xa0;; passerelle --help donne la liste des commandes.</translation>
    </message>
    <message>
        <source>There is no demonstration of &quot;%1&quot;; choose one of: %2.</source>
        <translation>Il n’y a pas de démonstration de «&#xa0;%1&#xa0;»&#xa0;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The plan is about &quot;%1&quot;, the file about &quot;%2&quot;: it is imported all the same.</source>
        <translation>Le plan porte sur «&#xa0;%1&#xa0;», le fichier sur «&#xa0;%2&#xa0;»&#xa0;: il est importé quand même.</translation>
    </message>
    <message>
        <source>The file already holds a plan &quot;%1&quot;: nothing was imported. Give the new one another title with --plan.</source>
        <translation>Le fichier contient déjà un plan «&#xa0;%1&#xa0;»&#xa0;: rien n’a été importé. Donnez un autre titre au nouveau avec --plan.</translation>
    </message>
    <message>
        <source>%1: %2 parts, %3 actions, %4 sub-actions, %5 signatories, %6 indicators.</source>
        <translation>%1&#xa0;: parties&#xa0;: %2, actions&#xa0;: %3, sous-actions&#xa0;: %4, signataires&#xa0;: %5, indicateurs&#xa0;: %6.</translation>
    </message>
    <message>
        <source>Say which file to import into, with --into FILE.</source>
        <translation>Dites dans quel fichier importer, avec --into FICHIER.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; choose one of: table, csv, json.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas&#xa0;; choisissez parmi&#xa0;: table, csv, json.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;; choose one of: progress.</source>
        <translation>Le document «&#xa0;%1&#xa0;» n’existe pas&#xa0;; choisissez parmi&#xa0;: progress.</translation>
    </message>
    <message>
        <source>Say where the document goes, with --to OUT: a name that ends in .pdf or .odt.</source>
        <translation>Dites où va le document, avec --to SORTIE&#xa0;: un nom qui finit par .pdf ou .odt.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; choose one of: fr, en.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas&#xa0;; choisissez parmi&#xa0;: fr, en.</translation>
    </message>
    <message>
        <source>The file has problems. Work on a copy, and restore the last good backup.</source>
        <translation>Le fichier a des problèmes. Travaillez sur une copie, et restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est en bon état.</translation>
    </message>
    <message>
        <source>Say where the backup goes, with --to FOLDER.</source>
        <translation>Dites où va la sauvegarde, avec --to DOSSIER.</translation>
    </message>
    <message>
        <source>Say which file to restore, with --to FILE.</source>
        <translation>Dites quel fichier restaurer, avec --to FICHIER.</translation>
    </message>
    <message>
        <source>The output could not be written: free some space, or send it elsewhere.</source>
        <translation>La sortie n’a pas pu être écrite&#xa0;: libérez de la place, ou envoyez-la ailleurs.</translation>
    </message>
    <message>
        <source>%1 is empty; passerelle help %2 says what goes there.</source>
        <translation>%1 est vide&#xa0;; passerelle help %2 dit ce qu’il faut y mettre.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here; passerelle help %2 lists those of this command.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;» ici&#xa0;; passerelle help %2 donne celles de cette commande.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice; keep one.</source>
        <translation>L’option --%1 est donnée deux fois&#xa0;; n’en gardez qu’une.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>L’option --%1 demande une valeur&#xa0;: --%1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day; write it as 12/03/2023 or 2023-03-12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;; écrivez-le 12/03/2023 ou 2023-03-12.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Explain a command: its options, an example; also COMMAND --help.</source>
        <translation>Expliquer une commande&#xa0;: ses options, un exemple&#xa0;; ou bien COMMANDE --help.</translation>
    </message>
    <message>
        <source>Name the version of the program.</source>
        <translation>Donner la version du programme.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage. Data goes to the standard output, messages to the standard error. Dates are whole days, written 12/03/2023 (day first) or 2023-03-12.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 échec, 2 mauvais usage. Les données vont sur la sortie standard, les messages sur la sortie d’erreur. Les dates sont des jours entiers, écrits 12/03/2023 ou 2023-03-12.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>The plan meant: its title, or a part of it that no other has.</source>
        <translation>Le plan voulu&#xa0;: son titre, ou une partie de titre qu’aucun autre n’a.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>Write a demonstration file, made from the published plan of a territory.</source>
        <translation>Écrire un fichier de démonstration, fait du plan publié d’un territoire.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The territory; agen when not said, the only one with a follow-up, which is fictitious.</source>
        <translation>Le territoire&#xa0;; agen par défaut, le seul qui ait un suivi, fictif.</translation>
    </message>
    <message>
        <source>Indicators read from %1.</source>
        <translation>Indicateurs lus dans %1.</translation>
    </message>
    <message>
        <source>No indicators: there is no file %1; --indicators CSV names another.</source>
        <translation>Pas d’indicateurs&#xa0;: le fichier %1 n’existe pas&#xa0;; --indicators CSV en désigne un autre.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Essai&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Read a plan folder into a file, whole or not at all.</source>
        <translation>Lire un dossier de plan dans un fichier, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The file that receives the plan; made when there is none, backed up before when there is.</source>
        <translation>Le fichier qui reçoit le plan&#xa0;; créé s’il n’existe pas, sauvegardé avant s’il existe.</translation>
    </message>
    <message>
        <source>The title to give the plan, in the place of its own.</source>
        <translation>Le titre à donner au plan, à la place du sien.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The file of its indicators; ../../indicators/FOLDER.csv when not said, if it exists.</source>
        <translation>Le fichier de ses indicateurs&#xa0;; par défaut ../../indicators/DOSSIER.csv, s’il existe.</translation>
    </message>
    <message>
        <source>Read and check everything, list the doubts, write nothing.</source>
        <translation>Tout lire et vérifier, donner les doutes, ne rien écrire.</translation>
    </message>
    <message>
        <source>A plan folder holds plan.csv and outline.csv, and may hold organisations.csv and governance.csv; docs/plan-folder.md describes them.</source>
        <translation>Un dossier de plan contient plan.csv et outline.csv, et peut contenir organisations.csv et governance.csv&#xa0;; docs/plan-folder.md les décrit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be listed; choose one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être listé&#xa0;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--as-of says nothing about %1: they are listed as they are now. Leave it out.</source>
        <translation>--as-of ne dit rien de %1&#xa0;: la liste les donne tels qu’ils sont maintenant. Retirez cette option.</translation>
    </message>
    <message>
        <source>List what a file holds, for reading, for a spreadsheet or for a script.</source>
        <translation>Lister ce que contient un fichier, pour la lecture, un tableur ou un script.</translation>
    </message>
    <message>
        <source>table, for reading, when not said; csv, for French spreadsheets, and json have all columns, under keys that never change.</source>
        <translation>Par défaut table, pour la lecture&#xa0;; csv, pour les tableurs français, et json ont toutes les colonnes, sous des noms qui ne changent jamais.</translation>
    </message>
    <message>
        <source>The day to list for, today when not said: statuses and lateness are those of that day, meetings and decisions those of that day and before (undated ones are left out).</source>
        <translation>Le jour dont il s’agit, aujourd’hui par défaut&#xa0;: avancements et retards sont ceux de ce jour, réunions et décisions celles de ce jour et d’avant (celles sans date sont laissées de côté).</translation>
    </message>
    <message>
        <source>Without --plan everything in the file is listed. --as-of goes with plans, actions, meetings and decisions.</source>
        <translation>Sans --plan, tout le fichier est listé. --as-of va avec plans, actions, meetings et decisions.</translation>
    </message>
    <message>
        <source>Choose one with --plan.</source>
        <translation>Choisissez-en un avec --plan.</translation>
    </message>
    <message>
        <source>--since (%1) is later than the day of the document (%2).</source>
        <translation>--since (%1) est postérieur au jour du document (%2).</translation>
    </message>
    <message>
        <source>Write a document: progress, the annual review of a plan.</source>
        <translation>Écrire un document&#xa0;: progress, le bilan annuel d’un plan.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>The document; its name ends in .pdf, or in .odt for a word processor.</source>
        <translation>Le document&#xa0;; son nom finit par .pdf, ou par .odt pour un traitement de texte.</translation>
    </message>
    <message>
        <source>First day of the section &quot;what changed since&quot;, and of nothing else; the first day of the year reviewed when not said.</source>
        <translation>Premier jour de la partie «&#xa0;ce qui a changé depuis&#xa0;», et de rien d’autre&#xa0;; par défaut le premier jour de l’année examinée.</translation>
    </message>
    <message>
        <source>The day the document speaks from: statuses, lateness and what comes next are those of that day, and it chooses the year reviewed; today when not said.</source>
        <translation>Le jour d’où parle le document&#xa0;: avancements, retards et suite sont ceux de ce jour, et il choisit l’année examinée&#xa0;; aujourd’hui par défaut.</translation>
    </message>
    <message>
        <source>The language of the document; French when not said.</source>
        <translation>La langue du document&#xa0;; le français par défaut.</translation>
    </message>
    <message>
        <source>The year reviewed is that of --as-of, or the year before from January to March, when reviews are written. When no follow-up was entered in it: the year of --as-of, else the last year that has some. Without --plan: the only plan of the file, else the one in force on that day.</source>
        <translation>L’année examinée est celle de --as-of, ou l’année d’avant de janvier à mars, quand s’écrivent les bilans. Si aucun point de suivi n’y a été saisi&#xa0;: l’année de --as-of, sinon la dernière qui en a. Sans --plan&#xa0;: le seul plan du fichier, sinon celui en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>Check a file: damaged pages, broken references, a history that does not fit.</source>
        <translation>Vérifier un fichier&#xa0;: pages abîmées, références rompues, historique incohérent.</translation>
    </message>
    <message>
        <source>Lists the problems and ends with the exit status 1 when there are some.</source>
        <translation>Donne la liste des problèmes, et le code de sortie 1 s’il y en a.</translation>
    </message>
    <message>
        <source>Make a verified backup of a file.</source>
        <translation>Faire une sauvegarde vérifiée d’un fichier.</translation>
    </message>
    <message>
        <source>Where the backup goes, under a name that says its date.</source>
        <translation>Où va la sauvegarde, sous un nom qui dit sa date.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SAUVEGARDE</translation>
    </message>
    <message>
        <source>The file to restore; says what differs from it.</source>
        <translation>Le fichier à restaurer&#xa0;; les différences sont dites.</translation>
    </message>
    <message>
        <source>The work was done and is kept, but its result could not be printed: the standard output is full or closed. There is no need to start again.</source>
        <translation>Le travail est fait et conservé, mais son résultat n’a pas pu être affiché&#xa0;: la sortie standard est pleine ou fermée. Il est inutile de recommencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the file to read: give the document another name.</source>
        <translation>«&#xa0;%1&#xa0;» est le fichier à lire&#xa0;: donnez un autre nom au document.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Parts of plans</source>
        <translation>Parties de plans</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Follow-ups of actions</source>
        <translation>Suivis d’actions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Pledges of signatories</source>
        <translation>Engagements de signataires</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator readings</source>
        <translation>Relevés d’indicateurs</translation>
    </message>
    <message>
        <source>%1: %2 only in the file replaced, %3 only in the backup, %4 different.</source>
        <extracomment>%1 is the plural name of a kind of thing: Actions, Meetings...</extracomment>
        <translation>%1&#xa0;: seulement dans le fichier remplacé&#xa0;: %2, seulement dans la sauvegarde&#xa0;: %3, différents&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The file replaced was about &quot;%1&quot;, the backup is about &quot;%2&quot;.</source>
        <translation>Le fichier remplacé portait sur «&#xa0;%1&#xa0;», la sauvegarde porte sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file replaced was damaged; it is kept as &quot;%1&quot;.</source>
        <translation>Le fichier remplacé était endommagé&#xa0;; il est conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file replaced is kept as &quot;%1&quot;.</source>
        <translation>Le fichier remplacé est conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file, which is kept beside it.</source>
        <translation>Mettre une sauvegarde à la place d’un fichier, qui est gardé à côté.</translation>
    </message>
    <message>
        <source>There is no screen to show &quot;%1&quot; on; passerelle --help lists the commands, which need none.</source>
        <translation>Il n’y a pas d’écran où montrer «&#xa0;%1&#xa0;»&#xa0;; passerelle --help donne les commandes, qui s’en passent.</translation>
    </message>
    <message>
        <source>Open the window, on that file when one is named.</source>
        <translation>Ouvrir la fenêtre, sur ce fichier s’il y en a un de nommé.</translation>
    </message>
</context>
<context>
    <name>ComparatorLook</name>
    <message>
        <source>much lower</source>
        <translation>très inférieur</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>inférieur</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>supérieur</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>très supérieur</translation>
    </message>
    <message>
        <source>lower by more than 20 %</source>
        <translation>inférieur de plus de 20&#xa0;%</translation>
    </message>
    <message>
        <source>lower by 10 to 20 %</source>
        <translation>inférieur de 10 à 20&#xa0;%</translation>
    </message>
    <message>
        <source>within 10 %</source>
        <translation>à moins de 10&#xa0;% d’écart</translation>
    </message>
    <message>
        <source>higher by 10 to 20 %</source>
        <translation>supérieur de 10 à 20&#xa0;%</translation>
    </message>
    <message>
        <source>higher by more than 20 %</source>
        <translation>supérieur de plus de 20&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>&quot;%1&quot; was left by another program in a state that is read from a copy, and the copy failed. Check the free space and try again.</source>
        <translation>Un autre programme a laissé «&#xa0;%1&#xa0;» dans un état qui se lit sur une copie, et la copie a échoué. Vérifiez la place libre et recommencez.</translation>
    </message>
    <message>
        <source>The program is not installed as it should be: it holds two versions of SQLite. Install it again.</source>
        <translation>Le programme est mal installé&#xa0;: il contient deux versions de SQLite. Réinstallez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: you have no right to. Ask its owner for it, or choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: vous n’en avez pas le droit. Demandez-le à son propriétaire, ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1: the cell is longer than %2 characters; a closing quote may be missing.</source>
        <translation>%1&#xa0;: la cellule dépasse %2 caractères&#xa0;; il manque peut-être un guillemet fermant.</translation>
    </message>
    <message>
        <source>%1: the row has too many cells to be a table.</source>
        <translation>%1&#xa0;: la ligne a trop de cellules pour être celle d’un tableau.</translation>
    </message>
    <message>
        <source>%1: the cell opens a quote that is never closed; the file may be cut.</source>
        <translation>%1&#xa0;: la cellule ouvre un guillemet qui n’est jamais fermé&#xa0;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>%1: text follows the closing quote of the cell; double the quotes inside a quoted cell.</source>
        <translation>%1&#xa0;: du texte suit le guillemet fermant de la cellule&#xa0;; doublez les guillemets à l’intérieur d’une cellule entre guillemets.</translation>
    </message>
    <message>
        <source>%1: the file is written in UTF-16; save it again as CSV UTF-8.</source>
        <translation>%1&#xa0;: le fichier est en UTF-16&#xa0;; enregistrez-le de nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <source>%1: the file holds binary data, it is not a CSV text.</source>
        <translation>%1&#xa0;: le fichier contient des données binaires, ce n’est pas un texte CSV.</translation>
    </message>
    <message>
        <source>%1: the text is not in UTF-8; save the file again as CSV UTF-8.</source>
        <translation>%1&#xa0;: le texte n’est pas en UTF-8&#xa0;; enregistrez de nouveau le fichier en CSV UTF-8.</translation>
    </message>
    <message>
        <source>%1: two columns have this name; keep one.</source>
        <translation>%1&#xa0;: deux colonnes portent ce nom&#xa0;; gardez-en une.</translation>
    </message>
    <message>
        <source>%1: the row has %2 cells where the header has %3 columns.</source>
        <translation>%1&#xa0;: la ligne a %2 cellules alors que l’en-tête a %3 colonnes.</translation>
    </message>
    <message>
        <source>%1: the file is empty; its first row must name the columns.</source>
        <translation>%1&#xa0;: le fichier est vide&#xa0;; sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, too large to be read as a table.</source>
        <translation>%1 dépasse %2 Mio&#xa0;: il est trop gros pour être lu comme un tableau.</translation>
    </message>
    <message>
        <source>The file %1 is missing from the folder %2.</source>
        <translation>Le fichier %1 manque dans le dossier %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; check that it may be opened.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;; vérifiez vos droits sur ce fichier.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>%1, row 1: the header row lacks these columns: %2.</source>
        <translation>%1, ligne 1&#xa0;: il manque ces colonnes dans l’en-tête&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>DamagedFile</name>
    <message>
        <source>&quot;%1&quot; cannot be copied to be looked at. Check the free space of the disk and the rights on the file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié pour être examiné. Vérifiez l’espace libre du disque et les droits sur le fichier.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The demonstration follow-up is not readable JSON (byte %1).</source>
        <translation>Le suivi de démonstration n’est pas du JSON lisible (octet %1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of organization.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’organisme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>the plan has no level for actions.</source>
        <translation>le plan n’a pas de niveau pour les actions.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of the white book.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code du livret blanc.</translation>
    </message>
    <message>
        <source>another action has the code &quot;%1&quot;.</source>
        <translation>une autre action porte le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>un nombre entier supérieur à zéro</translation>
    </message>
    <message>
        <source>a day, YYYY-MM-DD</source>
        <translation>un jour, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>a time, HH:MM</source>
        <translation>une heure, HH:MM</translation>
    </message>
    <message>
        <source>a period, start/end</source>
        <translation>une période, début/fin</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d’objets</translation>
    </message>
    <message>
        <source>The demonstration follow-up, at &quot;%1&quot;: %2</source>
        <translation>Le suivi de démonstration, à «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé connue.</translation>
    </message>
    <message>
        <source>an object was expected here.</source>
        <translation>un objet était attendu ici.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a known value of &quot;%1&quot;.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur connue de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être %2.</translation>
    </message>
    <message>
        <source>a computed indicator has no readings.</source>
        <translation>un indicateur calculé n’a pas de relevés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a committee.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une instance.</translation>
    </message>
    <message>
        <source>another meeting has the key &quot;%1&quot;.</source>
        <translation>une autre réunion porte la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>another decision has the number &quot;%1&quot;.</source>
        <translation>une autre décision porte le numéro «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the pledge is not that of a signatory.</source>
        <translation>l’engagement n’est pas celui d’un signataire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code of an objective of the plan.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’un objectif du plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the key of a meeting.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la clé d’une réunion.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code of an action.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’une action.</translation>
    </message>
    <message>
        <source>the organization &quot;%1&quot; is not among the partners.</source>
        <translation>l’organisme «&#xa0;%1&#xa0;» n’est pas parmi les partenaires.</translation>
    </message>
</context>
<context>
    <name>DemonstrationFile</name>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>Le programme est incomplet&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is not a demonstration: it was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe et n’est pas une démonstration&#xa0;: il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a demonstration in which somebody has worked: it was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est une démonstration dans laquelle quelqu’un a travaillé&#xa0;: elle a été laissée telle quelle. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>DocumentPath</name>
    <message>
        <source>This is the file you are working on: give the document another name.</source>
        <translation>C’est le fichier sur lequel vous travaillez&#xa0;: donnez un autre nom au document.</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textes OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Write the document</source>
        <translation>Écrire le document</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Create the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Changed outside Passerelle</source>
        <translation>Modifié en dehors de Passerelle</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Import plan &quot;%1&quot;</source>
        <translation>Importer le plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add plan &quot;%1&quot;</source>
        <translation>Ajouter le plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Produce the document &quot;%1&quot;</source>
        <translation>Produire le document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Edit action &quot;%1&quot;</source>
        <translation>Modifier l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a follow-up to &quot;%1&quot;</source>
        <translation>Ajouter un point de suivi à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit %1 actions</source>
        <translation>Modifier&#xa0;%1 actions</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add action &quot;%1&quot;</source>
        <translation>Ajouter l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot;</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Indent &quot;%1&quot;</source>
        <translation>Abaisser «&#xa0;%1&#xa0;» d’un niveau</translation>
    </message>
    <message>
        <source>Outdent &quot;%1&quot;</source>
        <translation>Relever «&#xa0;%1&#xa0;» d’un niveau</translation>
    </message>
    <message>
        <source>Duplicate &quot;%1&quot;</source>
        <translation>Dupliquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add organisation &quot;%1&quot;</source>
        <translation>Ajouter l’organisme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit organisation &quot;%1&quot;</source>
        <translation>Modifier l’organisme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove organisation &quot;%1&quot;</source>
        <translation>Supprimer l’organisme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge organisations into &quot;%1&quot;</source>
        <translation>Fusionner des organismes dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add contact &quot;%1&quot;</source>
        <translation>Ajouter le contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit contact &quot;%1&quot;</source>
        <translation>Modifier le contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove contact &quot;%1&quot;</source>
        <translation>Supprimer le contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add signatory &quot;%1&quot;</source>
        <translation>Ajouter le signataire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the signature of &quot;%1&quot;</source>
        <translation>Modifier la signature de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove signatory &quot;%1&quot;</source>
        <translation>Retirer le signataire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put advice away</source>
        <translation>Mettre un conseil de côté</translation>
    </message>
    <message>
        <source>Put away the advice &quot;%1&quot;</source>
        <translation>Conseil mis de côté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit indicator &quot;%1&quot;</source>
        <translation>Modifier l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add indicator &quot;%1&quot;</source>
        <translation>Ajouter l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove indicator &quot;%1&quot;</source>
        <translation>Supprimer l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Forget filter &quot;%1&quot;</source>
        <translation>Oublier le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep filter &quot;%1&quot;</source>
        <translation>Garder le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove %1 organisations</source>
        <translation>Supprimer %1 organismes</translation>
    </message>
    <message>
        <source>Remove %1 contacts</source>
        <translation>Supprimer %1 contacts</translation>
    </message>
    <message>
        <source>Edit %1 lines</source>
        <translation>Modifier %1 lignes</translation>
    </message>
    <message>
        <source>Move %1 lines</source>
        <translation>Déplacer %1 lignes</translation>
    </message>
    <message>
        <source>Indent %1 lines</source>
        <translation>Abaisser %1 lignes d’un niveau</translation>
    </message>
    <message>
        <source>Outdent %1 lines</source>
        <translation>Relever %1 lignes d’un niveau</translation>
    </message>
    <message>
        <source>Duplicate %1 lines</source>
        <translation>Dupliquer %1 lignes</translation>
    </message>
    <message>
        <source>Remove %1 lines</source>
        <translation>Supprimer %1 lignes</translation>
    </message>
    <message>
        <source>Save what could be read of a damaged file</source>
        <translation>Récupérer ce qui se lisait d’un fichier endommagé</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Priority district</source>
        <translation>Quartier prioritaire</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Partie du plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Reference plan</source>
        <translation>Plan de référence</translation>
    </message>
    <message>
        <source>Objective of a reference plan</source>
        <translation>Objectif d’un plan de référence</translation>
    </message>
    <message>
        <source>Placed under</source>
        <translation>Placé sous</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Membre jusqu’au</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Autre graphie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Start of the mandate</source>
        <translation>Début du mandat</translation>
    </message>
    <message>
        <source>End of the mandate</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Previous plan</source>
        <translation>Plan précédent</translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation>Début du plan</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Fin du plan</translation>
    </message>
    <message>
        <source>Number of communes</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Comment il est tenu</translation>
    </message>
    <message>
        <source>Transversal</source>
        <translation>Transversal</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Usual frequency</source>
        <translation>Fréquence habituelle</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Tenue jusqu’au</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Brought in on</source>
        <translation>Entrée dans le plan le</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidée en</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Watch points</source>
        <translation>Points de vigilance</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Elected referent</source>
        <translation>Élu référent</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Calendar in words</source>
        <translation>Calendrier en clair</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Not for print</source>
        <translation>Non imprimée</translation>
    </message>
    <message>
        <source>Weight in the rates</source>
        <translation>Poids dans les taux</translation>
    </message>
    <message>
        <source>Own means</source>
        <translation>Moyens propres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Reportée au</translation>
    </message>
    <message>
        <source>Condition to resume</source>
        <translation>Condition de reprise</translation>
    </message>
    <message>
        <source>Reminder on</source>
        <translation>Rappel le</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Fait marquant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Expected direction</source>
        <translation>Sens attendu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Date de la valeur initiale</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation>Date de la cible</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculé à partir de</translation>
    </message>
    <message>
        <source>Start of the period</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrit dans</translation>
    </message>
    <message>
        <source>Produced on</source>
        <translation>Produit le</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What it filters by</source>
        <translation>Ce qu’il filtre</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Put away until</source>
        <translation>Écarté jusqu’au</translation>
    </message>
</context>
<context>
    <name>FileCreation</name>
    <message>
        <source>&quot;%1&quot; exists by now: somebody else made it. Nothing was written; try again.</source>
        <translation>«&#xa0;%1&#xa0;» existe désormais&#xa0;: quelqu’un d’autre l’a créé. Rien n’a été écrit&#xa0;; recommencez.</translation>
    </message>
</context>
<context>
    <name>FileIdentity</name>
    <message>
        <source>&quot;%1&quot; is a folder: give the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe: give the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube&#xa0;: donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads to no file: give the name of the file itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien qui ne mène à aucun fichier&#xa0;: donnez le nom du fichier lui-même.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name and the folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>&quot;%1&quot; is open in Passerelle: %2 on the computer %3, since %4. Close it there, or open it here to read only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans Passerelle&#xa0;: %2, sur l’ordinateur %3, depuis %4. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being opened by another program. Try again in a few seconds, or open it here to read only.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’ouverture par un autre programme. Recommencez dans quelques secondes, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in Passerelle: %2 on the computer %3. Close it there, or open it here to read only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans Passerelle&#xa0;: %2, sur l’ordinateur %3. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: there is no folder &quot;%2&quot;. Check the name, or make the folder first.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: le dossier «&#xa0;%2&#xa0;» n’existe pas. Vérifiez le nom, ou créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed: its folder is read-only, or full. Copy the file to a folder where you may write, or open it to read only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être modifié&#xa0;: son dossier est en lecture seule, ou plein. Copiez le fichier dans un dossier où vous pouvez écrire, ou ouvrez-le en lecture seule.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Ne pas l’ouvrir</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>L’ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>The backup of %1 is back. The file it replaced is kept as &quot;%2&quot;.</source>
        <translation>La sauvegarde du&#xa0;%1 est en place. Le fichier remplacé est gardé sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The last good backup is of %1. The file it replaces is kept beside it.</source>
        <translation>La dernière bonne sauvegarde date du %1. Le fichier qu’elle remplace est gardé à côté.</translation>
    </message>
    <message>
        <source>There is no good backup of it beside it.</source>
        <translation>Il n’y a pas de bonne sauvegarde à côté de ce fichier.</translation>
    </message>
    <message>
        <source>What can still be read can be saved into a new file beside it; this one is left as it is.</source>
        <translation>Ce qui se lit encore peut être récupéré dans un nouveau fichier, à côté&#xa0;; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Récupérer ce qui se lit</translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>Table &quot;%1&quot;: these are above themselves, in a circle: %2.</source>
        <extracomment>%1 is the name of a table, %2 titles separated by semicolons</extracomment>
        <translation>Table «&#xa0;%1&#xa0;»&#xa0;: ces lignes sont au-dessus d’elles-mêmes, en cercle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;: a value breaks a rule of the file.</source>
        <translation>Table «&#xa0;%1&#xa0;»&#xa0;: une valeur enfreint une règle du fichier.</translation>
    </message>
</context>
<context>
    <name>FileReplacement</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Check the rights on its folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré. Vérifiez les droits sur son dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by somebody else in the meantime: it was left as it is. Try again.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé entre-temps par quelqu’un d’autre&#xa0;: il a été laissé tel quel. Recommencez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Passerelle file: it was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier Passerelle&#xa0;: il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder &quot;%1&quot;: no copy was made. Check the rights on the folder.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;»&#xa0;: aucune copie n’a été faite. Vérifiez les droits sur ce dossier.</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history before %1 was forgotten: ask for that day or a later one.</source>
        <translation>L’historique d’avant le %1 a été oublié&#xa0;: demandez ce jour-là ou un jour suivant.</translation>
    </message>
    <message>
        <source>History: transaction %1 overlaps the one before.</source>
        <translation>Historique&#xa0;: la transaction %1 chevauche la précédente.</translation>
    </message>
    <message>
        <source>History: transaction %1 names changes that are missing.</source>
        <translation>Historique&#xa0;: la transaction %1 désigne des changements absents.</translation>
    </message>
    <message>
        <source>History: changes that belong to no transaction: %1.</source>
        <translation>Historique&#xa0;: changements qui n’appartiennent à aucune transaction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>History: change %1 cannot be read.</source>
        <translation>Historique&#xa0;: le changement %1 est illisible.</translation>
    </message>
    <message>
        <source>History: the instant of transaction %1 cannot be read.</source>
        <translation>Historique&#xa0;: l’instant de la transaction %1 est illisible.</translation>
    </message>
</context>
<context>
    <name>HistoryReverter</name>
    <message>
        <source>The history does not match the file: nothing was changed. Run a check of the file.</source>
        <translation>L’historique ne correspond pas au fichier&#xa0;: rien n’a été modifié. Lancez une vérification du fichier.</translation>
    </message>
    <message>
        <source>This change cannot be undone alone: &quot;%1&quot; (%2, %3) changed the same thing later. Undo that one first.</source>
        <translation>Cette modification ne peut pas être annulée seule&#xa0;: «&#xa0;%1&#xa0;» (%2, %3) a modifié la même chose plus tard. Annulez d’abord celle-là.</translation>
    </message>
    <message>
        <source>This change cannot be taken back: it is about a person who was erased since.</source>
        <translation>Cette modification ne peut pas être annulée&#xa0;: elle concerne une personne effacée depuis.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more: &quot;%1&quot; (%2, %3) came later, and stays.</source>
        <translation>Cette modification ne peut plus être annulée&#xa0;: «&#xa0;%1&#xa0;» (%2, %3) est venu après et reste acquis.</translation>
    </message>
</context>
<context>
    <name>IndicatorEdits</name>
    <message numerus="yes">
        <source>Indicator &quot;%1&quot; removed, with %n reading(s).</source>
        <translation>
            <numerusform>Indicateur «&#xa0;%1&#xa0;» supprimé, avec %n relevé.</numerusform>
            <numerusform>Indicateur «&#xa0;%1&#xa0;» supprimé, avec %n relevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>LeaveRow</name>
    <message>
        <source>What was typed and not saved is in the clipboard: paste it where it belongs.</source>
        <translation>Ce qui a été saisi et n’a pas été enregistré est dans le presse-papiers&#xa0;: collez-le à sa place.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>MissingField</name>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>lead organization</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>budget, or &quot;own means&quot;</source>
        <translation>budget, ou mention «&#xa0;moyens propres&#xa0;»</translation>
    </message>
    <message>
        <source>news from the last 12 months</source>
        <translation>nouvelles des 12 derniers mois</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Where to keep the file</source>
        <translation>Où ranger le fichier</translation>
    </message>
    <message>
        <source>Passerelle files (*.passerelle)</source>
        <translation>Fichiers Passerelle (*.passerelle)</translation>
    </message>
    <message>
        <source>The plan was added to this file.</source>
        <translation>Le plan a été ajouté à ce fichier.</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nouveau territoire</translation>
    </message>
</context>
<context>
    <name>OdtReport</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>The document could not be put together because of a fault in the program. Make it as PDF, and report the fault.</source>
        <translation>Le document n’a pas pu être assemblé à cause d’un défaut du programme. Produisez-le en PDF, et signalez ce défaut.</translation>
    </message>
    <message>
        <source>The document could not be packed: memory may be short. Close other programs and try again.</source>
        <translation>Le document n’a pas pu être assemblé&#xa0;: la mémoire manque peut-être. Fermez d’autres programmes et recommencez.</translation>
    </message>
    <message>
        <source>The document could not be written to “%1”. Check that the folder exists, that you may write in it and that space is left, or choose another place.</source>
        <translation>Le document n’a pas pu être enregistré dans «&#xa0;%1&#xa0;». Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place, ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>OdtStyles</name>
    <message>
        <source>Cover territory</source>
        <translation>Couverture – territoire</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>Couverture – ligne</translation>
    </message>
    <message>
        <source>Cover facts</source>
        <translation>Couverture – repères</translation>
    </message>
    <message>
        <source>Lead paragraph</source>
        <translation>Paragraphe d’introduction</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Petits caractères</translation>
    </message>
    <message>
        <source>Table group</source>
        <translation>Groupe de lignes</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <source>Key figure label</source>
        <translation>Légende de chiffre clé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texte secondaire</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>OrganizationStore</name>
    <message>
        <source>&quot;%1&quot; cannot be merged with itself. Choose another organisation.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être fusionné avec lui-même. Choisissez un autre organisme.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Un organisme doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>There is nothing of the same level before this to put it under.</source>
        <translation>Rien de même niveau ne précède pour l’y rattacher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot go this deep: the plan has no further level above its actions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas descendre aussi bas&#xa0;: le plan n’a pas d’autre niveau au-dessus de ses actions.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot go this deep: the plan has no further level below its actions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas descendre aussi bas&#xa0;: le plan n’a pas d’autre niveau au-dessous de ses actions.</translation>
    </message>
    <message>
        <source>What you move, or where it should go, is no longer in the plan.</source>
        <translation>Ce que vous déplacez, ou sa destination, n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; has to stand on a part of the plan.</source>
        <translation>L’action «&#xa0;%1&#xa0;» doit être rattachée à une partie du plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a part of the plan: it cannot go below an action.</source>
        <translation>«&#xa0;%1&#xa0;» est une partie du plan&#xa0;: elle ne peut pas aller sous une action.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot go below itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas aller au-dessous d’elle-même.</translation>
    </message>
    <message>
        <source>This cannot go one level up: it stands at the top, or is an action, which cannot become a part of the plan.</source>
        <translation>Cette ligne ne peut pas monter d’un niveau&#xa0;: elle est déjà au premier, ou c’est une action, qui ne peut pas devenir une partie du plan.</translation>
    </message>
</context>
<context>
    <name>OutlineEditing</name>
    <message numerus="yes">
        <source>%n part(s) of the plan</source>
        <translation>
            <numerusform>%n partie du plan</numerusform>
            <numerusform>%n parties du plan</numerusform>
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
        <source>%n sub-action(s)</source>
        <translation>
            <numerusform>%n sous-action</numerusform>
            <numerusform>%n sous-actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n point de suivi</numerusform>
            <numerusform>%n points de suivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Supprimé&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>OutlineNode</name>
    <message>
        <source>A part of the plan needs a title.</source>
        <translation>Une partie du plan doit avoir un intitulé.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page number and number of pages at the foot of a printed page</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PartnerEdits</name>
    <message>
        <source>&quot;%1&quot; was removed, with its signatures and its part in actions.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé, avec ses signatures et sa part dans les actions.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is now one with &quot;%1&quot;, which keeps its roles, contacts and other names.</source>
        <translation>«&#xa0;%2&#xa0;» ne fait plus qu’un avec «&#xa0;%1&#xa0;», qui reprend ses rôles, ses contacts et ses autres noms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. The history still knows them; to forget them altogether, undo and choose to erase.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé. L’historique s’en souvient encore&#xa0;; pour l’oublier tout à fait, annulez puis choisissez d’effacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer a signatory; its pledges went with its signature.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus signataire&#xa0;; ses engagements sont partis avec sa signature.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) removed, with their signatures and their part in actions.</source>
        <translation>
            <numerusform>%n organisme supprimé, avec ses signatures et sa part dans les actions.</numerusform>
            <numerusform>%n organismes supprimés, avec leurs signatures et leur part dans les actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) removed. The history still knows them; to forget them altogether, undo and choose to erase.</source>
        <translation>
            <numerusform>%n contact supprimé. L’historique s’en souvient encore&#xa0;; pour l’oublier tout à fait, annulez puis choisissez d’effacer.</numerusform>
            <numerusform>%n contacts supprimés. L’historique s’en souvient encore&#xa0;; pour les oublier tout à fait, annulez puis choisissez d’effacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerTables</name>
    <message>
        <source>carrier</source>
        <translation>porteur</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>financeur</translation>
    </message>
    <message numerus="yes">
        <source>lead of %n</source>
        <translation>
            <numerusform>pilote de %n</numerusform>
            <numerusform>pilote de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>co-lead of %n</source>
        <translation>
            <numerusform>copilote de %n</numerusform>
            <numerusform>copilote de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partner of %n</source>
        <translation>
            <numerusform>partenaire de %n</numerusform>
            <numerusform>partenaire de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>All of the plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>partner of the plan</source>
        <translation>partenaire du plan</translation>
    </message>
</context>
<context>
    <name>PdfFinishing</name>
    <message>
        <source>The PDF could not be completed. Try again, or choose another format.</source>
        <translation>Le PDF n’a pas pu être achevé. Recommencez, ou choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The document could not be written to “%1” (%2). Choose another folder, or close the program that uses the file.</source>
        <translation>Le document n’a pas pu être enregistré dans «&#xa0;%1&#xa0;» (%2). Choisissez un autre dossier, ou fermez le programme qui utilise le fichier.</translation>
    </message>
</context>
<context>
    <name>PersonCommands</name>
    <message>
        <source>&quot;%1&quot; could not be written. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be erased from the contacts, committees and signatures, and from the history of the file. This cannot be undone. Backups made before still hold the person until they are replaced.</source>
        <translation>%1 sera effacé des contacts, des instances, des signatures et de l’historique du fichier. Cela ne peut pas être annulé. Les sauvegardes faites auparavant contiennent encore cette personne jusqu’à leur remplacement.</translation>
    </message>
    <message>
        <source>These texts mention the name and stay as they are; correct them by hand:</source>
        <translation>Ces textes citent le nom et restent tels quels&#xa0;; corrigez-les à la main&#xa0;:</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Effacer cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Export what the file holds about this person</source>
        <translation>Exporter ce que le fichier contient sur cette personne</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit.</translation>
    </message>
    <message>
        <source>The person was erased from the file and its history.</source>
        <translation>La personne a été effacée du fichier et de son historique.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>PersonExport</name>
    <message>
        <source>There is no such person in the file.</source>
        <translation>Cette personne n’est pas dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A plan needs a title.</source>
        <translation>Un plan doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; ends before it starts.</source>
        <translation>Le plan «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>There is no plan &quot;%1&quot; in the file; it holds: %2.</source>
        <translation>Il n’y a pas de plan «&#xa0;%1&#xa0;» dans le fichier&#xa0;; il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several plans are named &quot;%1&quot;: give more of the title. The file holds: %2.</source>
        <translation>Plusieurs plans portent le nom «&#xa0;%1&#xa0;»&#xa0;: donnez un titre plus complet. Le fichier contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file holds no plan yet. Import one first.</source>
        <translation>Le fichier ne contient encore aucun plan. Importez-en d’abord un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>The title of a plan, in a list of them.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No plan is in force on %1. The file holds: %2.</source>
        <translation>Aucun plan n’est en vigueur le %1. Le fichier contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several plans are in force on %1. The file holds: %2.</source>
        <translation>Plusieurs plans sont en vigueur le %1. Le fichier contient&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PlanFolder</name>
    <message>
        <source>%1: &quot;%2&quot; is not a level of territory; kept as a comment.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un niveau de territoire&#xa0;; gardé en commentaire.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date; kept as a comment.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date&#xa0;; gardé en commentaire.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number; kept as text.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre&#xa0;; gardé comme texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for &quot;%2&quot;, which has the same short name (%3).</source>
        <translation>«&#xa0;%1&#xa0;» a été rapproché de «&#xa0;%2&#xa0;», qui porte le même sigle (%3).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be several organizations and was kept as text.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs organismes et a été gardé comme texte.</translation>
    </message>
    <message>
        <source>%1: no row of this file has the code &quot;%2&quot;.</source>
        <translation>%1&#xa0;: aucune ligne de ce fichier ne porte le code «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the parents of the code &quot;%2&quot; go round in a circle.</source>
        <translation>%1&#xa0;: les parents du code «&#xa0;%2&#xa0;» tournent en rond.</translation>
    </message>
    <message>
        <source>%1: a row of the level &quot;%2&quot; needs a parent; only &quot;%3&quot; stands at the top.</source>
        <translation>%1&#xa0;: une ligne du niveau «&#xa0;%2&#xa0;» doit avoir un parent&#xa0;; seul «&#xa0;%3&#xa0;» est au sommet.</translation>
    </message>
    <message>
        <source>%1: a row of the level &quot;%2&quot; cannot be under &quot;%3&quot;, which is of the level &quot;%4&quot;.</source>
        <translation>%1&#xa0;: une ligne du niveau «&#xa0;%2&#xa0;» ne peut pas être sous «&#xa0;%3&#xa0;», qui est du niveau «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the code &quot;%2&quot; is already used by row %3.</source>
        <translation>%1&#xa0;: le code «&#xa0;%2&#xa0;» est déjà celui de la ligne %3.</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; is unknown and was not read.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» est inconnue et n’a pas été lue.</translation>
    </message>
    <message>
        <source>%1: the row that describes the plan is missing.</source>
        <translation>%1&#xa0;: la ligne qui décrit le plan manque.</translation>
    </message>
    <message>
        <source>%1: the file describes a second plan; keep one row.</source>
        <translation>%1&#xa0;: le fichier décrit un second plan&#xa0;; gardez une seule ligne.</translation>
    </message>
    <message>
        <source>%1: the file has no row below its header; the plan is empty.</source>
        <translation>%1&#xa0;: le fichier n’a aucune ligne sous son en-tête&#xa0;; le plan est vide.</translation>
    </message>
    <message>
        <source>The plan folder %1 does not exist.</source>
        <translation>Le dossier de plan %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1: this cell must not be empty.</source>
        <translation>%1&#xa0;: cette cellule ne doit pas être vide.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date; write 2019, 2019-04 or 2019-04-30.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date&#xa0;; écrivez 2019, 2019-04 ou 2019-04-30.</translation>
    </message>
    <message>
        <source>%1: the level &quot;%2&quot; is named twice.</source>
        <translation>%1&#xa0;: le niveau «&#xa0;%2&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>%1: a plan has 1 to %2 levels, separated by |.</source>
        <translation>%1&#xa0;: un plan a de 1 à %2 niveaux, séparés par |.</translation>
    </message>
    <message>
        <source>%1: the plan ends before it starts.</source>
        <translation>%1&#xa0;: le plan se termine avant de commencer.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a level of the plan (%3).</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un niveau du plan (%3).</translation>
    </message>
    <message>
        <source>%1, column %2: the same doubt about %3 more rows: %4.</source>
        <translation>%1, colonne %2&#xa0;: le même doute sur %3 autres lignes&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: no calendar has the date &quot;%2&quot;; kept as text.</source>
        <translation>%1&#xa0;: la date «&#xa0;%2&#xa0;» n’existe dans aucun calendrier&#xa0;; gardée comme texte.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date; no meeting was made, the words are in the notes of the body.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date&#xa0;; aucune réunion n’a été créée, les mots sont dans les notes de l’instance.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a status; kept as a note.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un avancement&#xa0;; gardé en note.</translation>
    </message>
    <message>
        <source>%1: the status &quot;%2&quot; was kept as a note: no date says since when.</source>
        <translation>%1&#xa0;: l’avancement «&#xa0;%2&#xa0;» est gardé en note&#xa0;: aucune date ne dit depuis quand.</translation>
    </message>
    <message>
        <source>%1: the status &quot;%2&quot; was kept as a note: it needs a reason, which a plan folder does not hold.</source>
        <translation>%1&#xa0;: l’avancement «&#xa0;%2&#xa0;» est gardé en note&#xa0;: il demande une raison, qu’un dossier de plan ne contient pas.</translation>
    </message>
    <message>
        <source>%1: the status &quot;%2&quot; was kept as a note: only actions have one.</source>
        <translation>%1&#xa0;: l’avancement «&#xa0;%2&#xa0;» est gardé en note&#xa0;: seules les actions en ont un.</translation>
    </message>
    <message>
        <source>%1: the type &quot;%2&quot; is unknown; &quot;%3&quot; was used.</source>
        <translation>%1&#xa0;: le type «&#xa0;%2&#xa0;» est inconnu&#xa0;; «&#xa0;%3&#xa0;» a été retenu.</translation>
    </message>
    <message>
        <source>%1: the role &quot;%2&quot; is unknown; kept in the notes of the plan.</source>
        <translation>%1&#xa0;: le rôle «&#xa0;%2&#xa0;» est inconnu&#xa0;; gardé dans les notes du plan.</translation>
    </message>
    <message>
        <source>%1 is a file; give the plan folder that holds plan.csv and outline.csv.</source>
        <translation>%1 est un fichier&#xa0;; donnez le dossier de plan, qui contient plan.csv et outline.csv.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; check that you may open it.</source>
        <translation>Le dossier %1 ne peut pas être lu&#xa0;; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is not a plan folder yet, it lacks: %2.</source>
        <translation>%1 n’est pas encore un dossier de plan, il y manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the kind of plan &quot;%2&quot; is unknown; &quot;%3&quot; was used, and the words kept as a note.</source>
        <translation>%1&#xa0;: le genre de plan «&#xa0;%2&#xa0;» est inconnu&#xa0;; «&#xa0;%3&#xa0;» a été retenu, et les mots gardés en note.</translation>
    </message>
</context>
<context>
    <name>PlanStore</name>
    <message>
        <source>There is no such plan in the file.</source>
        <translation>Ce plan n’est pas dans le fichier.</translation>
    </message>
</context>
<context>
    <name>PlanTemplate</name>
    <message>
        <source>Give the name of the territory.</source>
        <translation>Donnez le nom du territoire.</translation>
    </message>
</context>
<context>
    <name>ProducedDocument</name>
    <message>
        <source>A document needs a kind and a file name.</source>
        <translation>Un document doit avoir un type et un nom de fichier.</translation>
    </message>
    <message>
        <source>A document needs the time it was made at.</source>
        <translation>Un document doit porter l’heure à laquelle il a été produit.</translation>
    </message>
    <message>
        <source>The options of a document cannot be read.</source>
        <translation>Les options d’un document sont illisibles.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Données au %1</translation>
    </message>
    <message>
        <source>Period reviewed: %1</source>
        <translation>Période du bilan&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress review %1</source>
        <translation>Bilan d’avancement %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Données au %1</translation>
    </message>
    <message>
        <source>Annex: table of the actions</source>
        <translation>Annexe&#xa0;: tableau des actions</translation>
    </message>
    <message>
        <source>Actions outside the outline</source>
        <translation>Actions non rattachées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sub-action(s) completed</source>
        <translation>
            <numerusform>%1 sur %n sous-action réalisée</numerusform>
            <numerusform>%1 sur %n sous-actions réalisées</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Leads and co-leads</source>
        <translation>Pilotes et copilotes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Publics cibles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Pas encore d’action</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrées</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>actions</comment>
        <translation>Réalisées</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>actions</comment>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>actions</comment>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>New in the plan</source>
        <translation>Nouvelles dans le plan</translation>
    </message>
    <message>
        <source>What changed in the period</source>
        <translation>Ce qui a changé sur la période</translation>
    </message>
    <message>
        <source>What changed since the steering committee of %1</source>
        <translation>Ce qui a changé depuis le COPIL du %1</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>: </source>
        <extracomment>between the new date of an action and the reason
----------
between a status and its reason
----------
between the title of an action and what is said of it</extracomment>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>Changes of the actions</source>
        <translation>Évolution des actions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No change of status was noted over these dates.</source>
        <translation>Aucun changement de statut n’a été noté entre ces dates.</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>Lead body: %1</source>
        <translation>Porteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signing organization(s)</source>
        <translation>
            <numerusform>%n organisme signataire</numerusform>
            <numerusform>%n organismes signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Reservations: %1</source>
        <translation>Réserves&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>Decisions and their follow-up</source>
        <translation>Décisions et suites données</translation>
    </message>
    <message>
        <source>Meetings of the period</source>
        <translation>Réunions de la période</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n earlier decision(s), closed before the period.</source>
        <translation>
            <numerusform>Non reprise&#xa0;: %n décision antérieure, close avant la période.</numerusform>
            <numerusform>Non reprises&#xa0;: %n décisions antérieures, closes avant la période.</numerusform>
        </translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <translation>avant&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>nobody counted yet</source>
        <translation>pas encore de décompte</translation>
    </message>
    <message>
        <source>in the period: %1</source>
        <translation>sur la période&#xa0;: %1</translation>
    </message>
    <message>
        <source>well below %1</source>
        <translation>nettement sous la valeur %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous la valeur %1</translation>
    </message>
    <message>
        <source>close to %1</source>
        <translation>proche de la valeur %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de la valeur %1</translation>
    </message>
    <message>
        <source>well above %1</source>
        <translation>nettement au-dessus de la valeur %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation>%1 du chemin parcouru</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>nd</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Le plan dans son ensemble</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>Le territoire</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Our territory</source>
        <translation>Notre territoire</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Sources and notes: %1</source>
        <translation>Sources et notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>In words: &quot;close to&quot; within 10 %, &quot;below&quot; and &quot;above&quot; up to 20 %, &quot;well below&quot; and &quot;well above&quot; beyond. A value may be high or low without being good or bad.</source>
        <translation>En clair&#xa0;: «&#xa0;proche&#xa0;» jusqu’à 10&#xa0;% d’écart, «&#xa0;sous&#xa0;» et «&#xa0;au-dessus&#xa0;» jusqu’à 20&#xa0;%, «&#xa0;nettement sous&#xa0;» et «&#xa0;nettement au-dessus&#xa0;» au-delà. Une valeur peut être haute ou basse sans être bonne ou mauvaise.</translation>
    </message>
    <message numerus="yes">
        <source>action(s)</source>
        <translation>
            <numerusform>action</numerusform>
            <numerusform>actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action(s) in %1</source>
        <translation>
            <numerusform>action dans %1</numerusform>
            <numerusform>actions dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>engagées</translation>
    </message>
    <message>
        <source>engaged, or %1 with their weights</source>
        <translation>engagées, soit %1 en tenant compte des poids</translation>
    </message>
    <message>
        <source>engaged, or %1</source>
        <translation>engagées, soit %1</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <translation>%1 fin %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>réalisées</translation>
    </message>
    <message>
        <source>completed, %1 of them in the period</source>
        <translation>réalisées, dont %1 sur la période</translation>
    </message>
    <message numerus="yes">
        <source>decision(s) still to be carried out</source>
        <translation>
            <numerusform>décision restant à mettre en œuvre</numerusform>
            <numerusform>décisions restant à mettre en œuvre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead organization(s)</source>
        <translation>
            <numerusform>organisme pilote</numerusform>
            <numerusform>organismes pilotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signing organization(s)</source>
        <translation>
            <numerusform>organisme signataire</numerusform>
            <numerusform>organismes signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a status</source>
        <translation>%1 sans statut</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Actions – %1</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>Pas encore d’action.</translation>
    </message>
    <message>
        <source>The actions</source>
        <translation>Les actions</translation>
    </message>
    <message>
        <source>Resumes when: %1</source>
        <translation>Reprise si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes and events of the period</source>
        <translation>Notes et événements de la période</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>What the plan holds</source>
        <translation>Ce que contient le plan</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Partie du plan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Who leads how many actions</source>
        <translation>Qui pilote combien d’actions</translation>
    </message>
    <message>
        <source>Lead organization</source>
        <translation>Organisme pilote</translation>
    </message>
    <message>
        <source>No lead named yet</source>
        <translation>Pilote à désigner</translation>
    </message>
    <message>
        <source>The plan has no outline and no action yet. This review will fill as they are entered.</source>
        <translation>Le plan n’a encore ni structure ni action. Ce bilan se remplira au fil de la saisie.</translation>
    </message>
    <message>
        <source>The plan sets its outline; no action has been entered yet. This review shows the outline and will speak of progress once actions are there.</source>
        <translation>Le plan fixe sa structure&#xa0;; aucune action n’est encore saisie. Ce bilan montre la structure, et parlera d’avancement dès que les actions y seront.</translation>
    </message>
    <message>
        <source>The plan does not set dates yet, and no status has been noted. This review shows what the plan holds; it will speak of progress after the first follow-ups.</source>
        <translation>Le plan ne fixe pas encore de dates, et aucun statut n’a été noté. Ce bilan montre ce que contient le plan&#xa0;; il parlera d’avancement après les premiers points de suivi.</translation>
    </message>
    <message>
        <source>No status has been noted yet. This review shows what the plan holds; it will speak of progress after the first follow-ups.</source>
        <translation>Aucun statut n’a encore été noté. Ce bilan montre ce que contient le plan&#xa0;; il parlera d’avancement après les premiers points de suivi.</translation>
    </message>
    <message>
        <source>The plan does not set dates yet, so this review cannot tell what is late.</source>
        <translation>Le plan ne fixe pas encore de dates&#xa0;: ce bilan ne peut donc pas dire ce qui est en retard.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Organization not known</source>
        <translation>Organisme inconnu</translation>
    </message>
    <message numerus="yes">
        <source>leads %n action(s)</source>
        <translation>
            <numerusform>pilote %n action</numerusform>
            <numerusform>pilote %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation>Rôle dans le plan</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Status not stated</source>
        <translation>Statut non renseigné</translation>
    </message>
    <message>
        <source>Outside the outline</source>
        <translation>Non rattachées</translation>
    </message>
    <message>
        <source>part of the plan</source>
        <translation>partie du plan</translation>
    </message>
    <message>
        <source>%1: %2 in all, %3.</source>
        <translation>%1&#xa0;: %2 au total, %3.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Progress by %1</source>
        <translation>Avancement par %1</translation>
    </message>
    <message>
        <source>Statuses over time</source>
        <translation>Évolution des statuts</translation>
    </message>
    <message>
        <source>Actions by %1</source>
        <translation>Actions par %1</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Faits marquants</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>The year in brief</source>
        <translation>L’essentiel de l’année</translation>
    </message>
    <message>
        <source>The plan in brief</source>
        <translation>L’essentiel du plan</translation>
    </message>
    <message>
        <source>Lead bodies: %1</source>
        <translation>Porteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>⚑ %1 late.</source>
        <translation>⚑ %1 en retard.</translation>
    </message>
    <message>
        <source>%1 of %2 at the end of %3</source>
        <translation>%1 sur %2 fin %3</translation>
    </message>
    <message>
        <source>Completed actions: %1.</source>
        <translation>Actions réalisées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 each</source>
        <translation>1 chacun</translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in preparation</source>
        <translation>
            <numerusform>%n en préparation</numerusform>
            <numerusform>%n en préparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n réalisée</numerusform>
            <numerusform>%n réalisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n reportée</numerusform>
            <numerusform>%n reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n suspendue</numerusform>
            <numerusform>%n suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <translation>
            <numerusform>%n abandonnée</numerusform>
            <numerusform>%n abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress review</source>
        <translation>Bilan d’avancement</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origine&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken, in the chapter on decisions.</source>
        <translation>
            <numerusform>%n décision prise, à lire dans le chapitre des décisions.</numerusform>
            <numerusform>%n décisions prises, à lire dans le chapitre des décisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) due to sign</source>
        <translation>
            <numerusform>%n organisme appelé à signer</numerusform>
            <numerusform>%n organismes appelés à signer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s), marked ★ in the following pages</source>
        <translation>
            <numerusform>et %n autre, marqué ★ dans les pages suivantes</numerusform>
            <numerusform>et %n autres, marqués ★ dans les pages suivantes</numerusform>
        </translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>lieu non précisé</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>organization(s) due to sign</source>
        <translation>
            <numerusform>organisme appelé à signer</numerusform>
            <numerusform>organismes appelés à signer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>co-leads %n action(s)</source>
        <translation>
            <numerusform>copilote %n action</numerusform>
            <numerusform>copilote %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations due to sign</source>
        <translation>Organismes appelés à signer</translation>
    </message>
    <message>
        <source>Engaged: in progress, completed or on hold.</source>
        <translation>Engagées&#xa0;: en cours, réalisées ou suspendues.</translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned action(s) left out.</source>
        <translation>
            <numerusform>Hors %n action abandonnée.</numerusform>
            <numerusform>Hors %n actions abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>à désigner</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Since then, from %1 to %2</source>
        <translation>Depuis, du %1 au %2</translation>
    </message>
    <message>
        <source>Sub-action of %1</source>
        <translation>Sous-action de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-action(s)</source>
        <translation>
            <numerusform>%n sous-action</numerusform>
            <numerusform>%n sous-actions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, and %3)</source>
        <translation>%1 (%2, et %3)</translation>
    </message>
    <message>
        <source>Meetings from %1 to %2</source>
        <translation>Réunions du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s): %1</source>
        <translation>
            <numerusform>et %n autre&#xa0;: %1</numerusform>
            <numerusform>et %n autres&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s), marked ☁ or ⚑ or on hold in the following pages</source>
        <translation>
            <numerusform>et %n autre, à repérer par ☁, ⚑ ou son statut suspendu dans les pages suivantes</numerusform>
            <numerusform>et %n autres, à repérer par ☁, ⚑ ou leur statut suspendu dans les pages suivantes</numerusform>
        </translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (au %1)</translation>
    </message>
    <message>
        <source>since the start, until %1: %2</source>
        <translation>depuis le début, au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>going backwards</source>
        <translation>en recul</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>cible atteinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Under a target: start → now → target, where the start is known.</source>
        <translation>Sous une cible&#xa0;: départ → valeur actuelle → cible, quand le départ est connu.</translation>
    </message>
    <message>
        <source>completed, %1 of them in the period and %2 since</source>
        <translation>réalisées, dont %1 sur la période et %2 depuis</translation>
    </message>
    <message>
        <source>completed, %1 of them since the period</source>
        <translation>réalisées, dont %1 depuis la fin de la période</translation>
    </message>
    <message numerus="yes">
        <source>late, of the dated action(s) not over yet</source>
        <translation>
            <numerusform>en retard, sur une seule action datée non terminée</numerusform>
            <numerusform>en retard, sur les actions datées non terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision(s) taken since %1 still to be carried out</source>
        <translation>
            <numerusform>décision prise depuis %1 restant à mettre en œuvre</numerusform>
            <numerusform>décisions prises depuis %1 restant à mettre en œuvre</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes and events from %1 to %2</source>
        <translation>Notes et événements du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>partner of %n action(s)</source>
        <translation>
            <numerusform>partenaire d’une action</numerusform>
            <numerusform>partenaire de %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Aucune action</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>No pledge was noted for: %1.</source>
        <translation>Aucun engagement noté pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1 sur %2 au %3</translation>
    </message>
    <message>
        <source>Since then, on %1</source>
        <translation>Depuis, le %1</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The file holds a word this version of Passerelle does not know: &quot;%1&quot;. Update the program, or restore a backup.</source>
        <translation>Le fichier contient un mot que cette version de Passerelle ne connaît pas&#xa0;: «&#xa0;%1&#xa0;». Mettez le programme à jour, ou restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ReadingEdits</name>
    <message>
        <source>&quot;%1&quot; is no exact period; write it as 2022, 03/2022 or 2019-2021.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période exacte&#xa0;; écrivez-la comme 2022, 03/2022 ou 2019-2021.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer; write yes, no, or n/a.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse&#xa0;; écrivez oui, non ou nd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; write it as 1200 or 12,5, or n/a when the value is not available.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; écrivez-le comme 1200 ou 12,5, ou nd quand la valeur n’est pas disponible.</translation>
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
    <name>Restore</name>
    <message>
        <source>&quot;%1&quot; is a folder, without any backup in it: give the file to restore.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, qui ne contient aucune sauvegarde&#xa0;: donnez le fichier à restaurer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder: give the file to restore. The newest there is &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: donnez le fichier à restaurer. Le plus récent s’y nomme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no backup &quot;%1&quot;.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe: give the file of a backup.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube&#xa0;: donnez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Passerelle file: it was left as it is. Choose another name to restore to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier Passerelle&#xa0;: il a été laissé tel quel. Choisissez un autre nom pour la restauration.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is incomplete: it lacks parts of a Passerelle file. Choose another backup.</source>
        <translation>«&#xa0;%1&#xa0;» est incomplet&#xa0;: il lui manque des parties d’un fichier Passerelle. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and cannot be set aside: it was left as it is. Restore under another name.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et ne peut pas être mis de côté&#xa0;: il a été laissé tel quel. Restaurez sous un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is both the backup and the file to restore: nothing was changed. Choose another backup.</source>
        <translation>«&#xa0;%1&#xa0;» est à la fois la sauvegarde et le fichier à restaurer&#xa0;: rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of Passerelle, and could not be worked in here: nothing was changed. Update the program to restore it, or choose another backup.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente de Passerelle, et on ne pourrait pas y travailler ici&#xa0;: rien n’a été modifié. Mettez le programme à jour pour la restaurer, ou choisissez une autre sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>What you change is no longer in the file: somebody removed it, or an undo did. Nothing was changed; undo the removal, or go on without it.</source>
        <translation>Ce que vous modifiez n’est plus dans le fichier&#xa0;: quelqu’un l’a retiré, ou une annulation. Rien n’a été modifié&#xa0;; annulez ce retrait, ou continuez sans lui.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing could be read of &quot;%1&quot;: no file was made.</source>
        <translation>Rien n’a pu être lu dans «&#xa0;%1&#xa0;»&#xa0;: aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>%1 - saved</source>
        <extracomment>%1 is the name of a file without its ending</extracomment>
        <translation>%1 - récupéré</translation>
    </message>
    <message>
        <source>Territory whose name was lost</source>
        <translation>Territoire dont le nom est perdu</translation>
    </message>
    <message>
        <source>Plan whose title was lost</source>
        <translation>Plan dont l’intitulé est perdu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of Passerelle, and this one would lose what it does not know: no file was made. Update the program to save what can be read.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Passerelle, et celle-ci perdrait ce qu’elle ne connaît pas&#xa0;: aucun fichier n’a été créé. Mettez le programme à jour pour sauver ce qui peut être lu.</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Parts of plans</source>
        <translation>Parties de plans</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Follow-ups of actions</source>
        <translation>Suivis d’actions</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator readings</source>
        <translation>Relevés d’indicateurs</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the plural name of a kind of thing, %2 of %3 of them were saved</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Links and details</source>
        <translation>Liens et détails</translation>
    </message>
    <message>
        <source>What could be read is saved as &quot;%1&quot;:

%2

The history of the changes was not taken along, and what can no longer be counted is not in these numbers. The damaged file was left as it is.</source>
        <translation>Ce qui a pu être lu est récupéré dans «&#xa0;%1&#xa0;»&#xa0;:

%2

L’historique des modifications n’a pas été repris, et ce qui ne peut plus être compté n’est pas dans ces nombres. Le fichier endommagé est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>Give the filter a name.</source>
        <translation>Donnez un nom au filtre.</translation>
    </message>
    <message>
        <source>This filter cannot be read.</source>
        <translation>Ce filtre est illisible.</translation>
    </message>
</context>
<context>
    <name>SavedFilterStore</name>
    <message>
        <source>There is a filter &quot;%1&quot; already: choose another name.</source>
        <translation>Il y a déjà un filtre «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>SchemaMigrator</name>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>Le programme est incomplet&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of Passerelle: it can be read but not changed here. Update the program to work in it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Passerelle&#xa0;: il peut être lu ici, mais pas modifié. Mettez le programme à jour pour y travailler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another program: it is not a Passerelle file. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à un autre programme&#xa0;: ce n’est pas un fichier Passerelle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file could not be brought to the new version: it is as it was before.</source>
        <translation>Le fichier n’a pas pu passer à la nouvelle version&#xa0;: il est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>Damage found by SQLite: %1.</source>
        <translation>Dommage trouvé par SQLite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows of &quot;%1&quot; refer to rows of &quot;%2&quot; that are missing: %3.</source>
        <extracomment>%1 and %2 are names of tables, %3 a number of rows</extracomment>
        <translation>Des lignes de «&#xa0;%1&#xa0;» renvoient à des lignes absentes de «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell which version of Passerelle made it: it is damaged. Nothing was changed; restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle version de Passerelle l’a fait&#xa0;: il est abîmé. Rien n’a été modifié&#xa0;; restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>The file could not be read or written: nothing was changed.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été modifié. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The disk or the network share did not answer: nothing was changed. Check that the folder is still there and try again.</source>
        <translation>Le disque ou le partage réseau ne répond pas&#xa0;: rien n’a été modifié. Vérifiez que le dossier est toujours là et recommencez.</translation>
    </message>
    <message>
        <source>The file cannot be written: nothing was changed. Check the rights on the file and its folder, or that the folder is still there.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: rien n’a été modifié. Vérifiez les droits sur le fichier et son dossier, et que le dossier est toujours là.</translation>
    </message>
    <message>
        <source>Access to the file was refused. Check the rights on the file and its folder.</source>
        <translation>L’accès au fichier a été refusé. Vérifiez les droits sur le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may write in its folder.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il existe et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Another program is writing to the file: nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans le fichier&#xa0;: rien n’a été modifié. Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>The file is busy: nothing was changed. Try again in a moment.</source>
        <translation>Le fichier est occupé&#xa0;: rien n’a été modifié. Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>This is not a Passerelle file, or it is damaged. Nothing was changed.</source>
        <translation>Ce n’est pas un fichier Passerelle, ou il est abîmé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file: nothing was changed.</source>
        <translation>La modification enfreint une règle du fichier&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <extracomment>%1 is the name of a file, %2 a whole sentence about it</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read. Nothing was changed.</source>
        <translation>Le fichier est endommagé&#xa0;: des parties n’en sont plus lisibles. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Structure of the file: &quot;%1&quot; is missing.</source>
        <extracomment>%1 is a word of SQL and a name: &quot;table follow_up&quot;</extracomment>
        <translation>Structure du fichier&#xa0;: «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Structure of the file: &quot;%1&quot; was altered.</source>
        <translation>Structure du fichier&#xa0;: «&#xa0;%1&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>Structure of the file: &quot;%1&quot; was added by another program.</source>
        <translation>Structure du fichier&#xa0;: «&#xa0;%1&#xa0;» a été ajouté par un autre programme.</translation>
    </message>
    <message>
        <source>Another program altered the structure of &quot;%1&quot;: it can be read but not changed, as changes would escape its history. Restore a backup to work in it.</source>
        <translation>Un autre programme a modifié la structure de «&#xa0;%1&#xa0;»&#xa0;: il peut être lu mais pas modifié, car des changements échapperaient à son historique. Restaurez une sauvegarde pour y travailler.</translation>
    </message>
</context>
<context>
    <name>TableClipboard</name>
    <message>
        <source>The block to paste has %1 line(s) of %2 cell(s), and the table only %3 of %4 from here on. Nothing was changed.</source>
        <translation>Le bloc à coller a %1 ligne(s) de %2 cellule(s), et le tableau n’en a que %3 de %4 à partir d’ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>The table says so already.</source>
        <translation>Le tableau le dit déjà.</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>(continued)</source>
        <extracomment>After the title of a group of rows, where the group goes on on the next page</extracomment>
        <translation>(suite)</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Regional health agency (ARS)</source>
        <translation>ARS</translation>
    </message>
    <message>
        <source>State, prefecture</source>
        <translation>État/préfecture</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Établissement de santé</translation>
    </message>
    <message>
        <source>Medico-social facility</source>
        <translation>Établissement médico-social</translation>
    </message>
    <message>
        <source>Health insurance fund</source>
        <translation>Assurance maladie</translation>
    </message>
    <message>
        <source>Mutual insurance</source>
        <translation>Mutuelle</translation>
    </message>
    <message>
        <source>Professional order</source>
        <translation>Ordre professionnel</translation>
    </message>
    <message>
        <source>Regional union of health professionals (URPS)</source>
        <translation>URPS</translation>
    </message>
    <message>
        <source>CPTS, MSP, health centre</source>
        <translation>CPTS/MSP/CDS</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Employment and integration</source>
        <translation>Emploi-insertion</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Social landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Security and justice</source>
        <translation>Sécurité-justice</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Tout public</translation>
    </message>
    <message>
        <source>Early childhood (first 1,000 days)</source>
        <translation>Petite enfance (1000 jours)</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <source>Informal carers</source>
        <translation>Aidants</translation>
    </message>
    <message>
        <source>People with disabilities</source>
        <translation>Personnes en situation de handicap</translation>
    </message>
    <message>
        <source>People in precarious situations</source>
        <translation>Précarité</translation>
    </message>
    <message>
        <source>Residents of priority districts (QPV)</source>
        <translation>Habitants des QPV</translation>
    </message>
    <message>
        <source>People with addictions</source>
        <translation>Addictions</translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation>Personnes migrantes</translation>
    </message>
    <message>
        <source>Health professionals</source>
        <translation>Professionnels de santé</translation>
    </message>
    <message>
        <source>Medical residents (internes)</source>
        <translation>Internes</translation>
    </message>
    <message>
        <source>Elected members</source>
        <translation>Élus</translation>
    </message>
    <message>
        <source>People losing their autonomy</source>
        <translation>Perte d’autonomie</translation>
    </message>
    <message>
        <source>Access to care</source>
        <translation>Accès aux soins</translation>
    </message>
    <message>
        <source>Attractiveness and settlement</source>
        <translation>Attractivité et installation</translation>
    </message>
    <message>
        <source>Care pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prévention</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Dépistage</translation>
    </message>
    <message>
        <source>Addictions</source>
        <translation>Addictions</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Santé mentale</translation>
    </message>
    <message>
        <source>Health and environment</source>
        <translation>Santé-environnement</translation>
    </message>
    <message>
        <source>Physical activity and food</source>
        <translation>Activité physique et alimentation</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Habitat</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Innovation and telehealth</source>
        <translation>Innovation et télésanté</translation>
    </message>
    <message>
        <source>ARS (regional intervention fund)</source>
        <translation>ARS (FIR)</translation>
    </message>
    <message>
        <source>Prefecture, State</source>
        <translation>Préfecture/État</translation>
    </message>
    <message>
        <source>MILDECA</source>
        <translation>MILDECA</translation>
    </message>
    <message>
        <source>Lead local authority</source>
        <translation>Collectivité porteuse</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>CPAM</source>
        <translation>CPAM</translation>
    </message>
    <message>
        <source>MSA</source>
        <translation>MSA</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>CARSAT</source>
        <translation>CARSAT</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Mutual insurers</source>
        <translation>Mutuelles</translation>
    </message>
    <message>
        <source>Foundations</source>
        <translation>Fondations</translation>
    </message>
    <message>
        <source>Facility (own means)</source>
        <translation>Établissement (moyens propres)</translation>
    </message>
</context>
<context>
    <name>TerritoryStore</name>
    <message>
        <source>The file holds no territory.</source>
        <translation>Le fichier ne contient aucun territoire.</translation>
    </message>
</context>
<context>
    <name>TypedCells</name>
    <message>
        <source>&quot;%1&quot; is a part of the plan: only its title can be edited in the table.</source>
        <translation>«&#xa0;%1&#xa0;» est une partie du plan&#xa0;: seul son titre se modifie dans le tableau.</translation>
    </message>
    <message>
        <source>This column is not edited in the table.</source>
        <translation>Cette colonne ne se modifie pas dans le tableau.</translation>
    </message>
    <message>
        <source>A status once stated goes with its follow-up, not from the table.</source>
        <translation>Un statut donné se retire avec son point de suivi, pas dans le tableau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut.</translation>
    </message>
</context>
<context>
    <name>TypedDates</name>
    <message>
        <source>&quot;%1&quot; is on no calendar: check the day, the month and the year.</source>
        <translation>«&#xa0;%1&#xa0;» n’est sur aucun calendrier&#xa0;: vérifiez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it starts.</source>
        <translation>«&#xa0;%1&#xa0;» finit avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Kept in words: no exact dates could be read in it, so it is neither late nor on the calendar.</source>
        <translation>Gardé en toutes lettres&#xa0;: aucune date exacte n’a pu y être lue, il n’y aura donc ni retard signalé ni place au calendrier.</translation>
    </message>
</context>
<context>
    <name>TypedOrganizations</name>
    <message>
        <source>Several organizations are called &quot;%1&quot;: write the whole name.</source>
        <translation>Plusieurs organismes s’appellent «&#xa0;%1&#xa0;»&#xa0;: écrivez le nom entier.</translation>
    </message>
</context>
<context>
    <name>TypedTextField</name>
    <message>
        <source>Not written yet: this stays here until you leave the line. Press Esc to take it back.</source>
        <translation>Pas encore enregistré&#xa0;: ce texte reste ici tant que vous ne quittez pas la ligne. Échap rend l’ancien.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Not started</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Objectives secured</source>
        <translation>Objectifs sécurisés</translation>
    </message>
    <message>
        <source>Objectives attainable</source>
        <translation>Objectifs atteignables</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Appuis nécessaires</translation>
    </message>
    <message>
        <source>Objectives compromised</source>
        <translation>Objectifs compromis</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non renseignée</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>No participation</source>
        <translation>Aucune participation</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Concertation</source>
        <translation>Concertation</translation>
    </message>
    <message>
        <source>Co-construction</source>
        <translation>Co-construction</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Une fois par an</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Deux fois par an</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Initial plan</source>
        <translation>Plan initial</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Local health contract</source>
        <translation>Contrat local de santé</translation>
    </message>
    <message>
        <source>Local mental health council</source>
        <translation>Conseil local de santé mentale</translation>
    </message>
    <message>
        <source>Health plan</source>
        <translation>Plan santé</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Autre plan</translation>
    </message>
    <message>
        <source>Mobilisation</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Contracting</source>
        <translation>Contractualisation</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Outline level</source>
        <translation>Niveau du plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Sub-action</source>
        <translation>Sous-action</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Rural territorial pole (PETR)</source>
        <translation>Pôle d’équilibre territorial et rural (PETR)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Other territory</source>
        <translation>Autre territoire</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation>Copilote</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage (COPIL)</translation>
    </message>
    <message>
        <source>Technical committee</source>
        <translation>Comité technique (COTECH)</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Elected members&apos; follow-up</source>
        <translation>Suivi des élus</translation>
    </message>
    <message>
        <source>CLSM plenary</source>
        <translation>Plénière du CLSM</translation>
    </message>
    <message>
        <source>CLSM steering committee</source>
        <translation>Comité de pilotage du CLSM</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En séance</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Should increase</source>
        <translation>Doit augmenter</translation>
    </message>
    <message>
        <source>Should decrease</source>
        <translation>Doit diminuer</translation>
    </message>
    <message>
        <source>Should stay stable</source>
        <translation>Doit rester stable</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Rate per N</source>
        <translation>Taux pour N</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Sum of participants</source>
        <translation>Somme des participants</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Nombre d’événements</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Kinds of organization</source>
        <translation>Types d’organisme</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Publics cibles</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>Published plan</source>
        <translation>Plan publié</translation>
    </message>
    <message>
        <source>Demonstration data: fictitious follow-up</source>
        <translation>Données de démonstration&#xa0;: suivi fictif</translation>
    </message>
    <message>
        <source>Empty local health contract (CLS)</source>
        <translation>Contrat local de santé (CLS) vide</translation>
    </message>
    <message>
        <source>Road map of a local mental health council (CLSM)</source>
        <translation>Feuille de route d’un conseil local de santé mentale (CLSM)</translation>
    </message>
    <message>
        <source>Empty health plan</source>
        <translation>Plan santé vide</translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>sans pilote</translation>
    </message>
    <message>
        <source>without indicator</source>
        <translation>sans indicateur</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>without status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <source>without description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>without follow-up</source>
        <translation>sans point de suivi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Actions, part by part</source>
        <translation>Les actions, partie par partie</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Decisions and meetings</source>
        <translation>Décisions et réunions</translation>
    </message>
    <message>
        <source>Signatories and pledges</source>
        <translation>Signataires et engagements</translation>
    </message>
    <message>
        <source>Annex: table of the actions</source>
        <translation>Annexe&#xa0;: tableau des actions</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (co-lead)</source>
        <translation>%1 (copilote)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 – %2: %3 → %4</source>
        <translation>%1 – %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n month(s)</source>
        <translation>
            <numerusform>%n mois de retard</numerusform>
            <numerusform>%n mois de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start late by %n day(s)</source>
        <translation>
            <numerusform>démarrage en retard de %n jour</numerusform>
            <numerusform>démarrage en retard de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start late by %n month(s)</source>
        <translation>
            <numerusform>démarrage en retard de %n mois</numerusform>
            <numerusform>démarrage en retard de %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>another plan</source>
        <translation>un autre plan</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(n’existe plus)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Action &quot;%1&quot;</source>
        <translation>Action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Action &quot;%1&quot; added</source>
        <translation>Action «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Action &quot;%1&quot; removed</source>
        <translation>Action «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Part of the plan &quot;%1&quot;</source>
        <translation>Partie du plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Part of the plan &quot;%1&quot; added</source>
        <translation>Partie du plan «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Part of the plan &quot;%1&quot; removed</source>
        <translation>Partie du plan «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Milestone &quot;%1&quot;</source>
        <translation>Étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Milestone &quot;%1&quot; added</source>
        <translation>Étape «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Milestone &quot;%1&quot; removed</source>
        <translation>Étape «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Event &quot;%1&quot;</source>
        <translation>Événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Event &quot;%1&quot; added</source>
        <translation>Événement «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Event &quot;%1&quot; removed</source>
        <translation>Événement «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Follow-up of %1</source>
        <translation>Point de suivi du %1</translation>
    </message>
    <message>
        <source>Follow-up of %1 added</source>
        <translation>Point de suivi du %1 ajouté</translation>
    </message>
    <message>
        <source>Follow-up of %1 removed</source>
        <translation>Point de suivi du %1 supprimé</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Pilote&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lead %1 added</source>
        <translation>Pilote ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lead %1 removed</source>
        <translation>Pilote retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Co-lead %1</source>
        <translation>Copilote&#xa0;: %1</translation>
    </message>
    <message>
        <source>Co-lead %1 added</source>
        <translation>Copilote ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Co-lead %1 removed</source>
        <translation>Copilote retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partner %1 added</source>
        <translation>Partenaire ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partner %1 removed</source>
        <translation>Partenaire retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target group &quot;%1&quot;</source>
        <translation>Public cible «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Target group &quot;%1&quot; added</source>
        <translation>Public cible «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Target group &quot;%1&quot; removed</source>
        <translation>Public cible «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Theme &quot;%1&quot;</source>
        <translation>Thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theme &quot;%1&quot; added</source>
        <translation>Thème «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Theme &quot;%1&quot; removed</source>
        <translation>Thème «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Commune %1</source>
        <translation>Commune de %1</translation>
    </message>
    <message>
        <source>Commune %1 added</source>
        <translation>Commune de %1 ajoutée</translation>
    </message>
    <message>
        <source>Commune %1 removed</source>
        <translation>Commune de %1 retirée</translation>
    </message>
    <message>
        <source>Priority district %1</source>
        <translation>Quartier prioritaire %1</translation>
    </message>
    <message>
        <source>Priority district %1 added</source>
        <translation>Quartier prioritaire %1 ajouté</translation>
    </message>
    <message>
        <source>Priority district %1 removed</source>
        <translation>Quartier prioritaire %1 retiré</translation>
    </message>
    <message>
        <source>Objective of a reference plan &quot;%1&quot;</source>
        <translation>Objectif de référence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Objective of a reference plan &quot;%1&quot; added</source>
        <translation>Objectif de référence «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Objective of a reference plan &quot;%1&quot; removed</source>
        <translation>Objectif de référence «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Decision &quot;%1&quot;</source>
        <translation>Décision «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Decision &quot;%1&quot; added</source>
        <translation>Décision «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Decision &quot;%1&quot; removed</source>
        <translation>Décision «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Indicator &quot;%1&quot;</source>
        <translation>Indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Indicator &quot;%1&quot; added</source>
        <translation>Indicateur «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Indicator &quot;%1&quot; removed</source>
        <translation>Indicateur «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Meeting &quot;%1&quot;</source>
        <translation>Réunion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Meeting &quot;%1&quot; added</source>
        <translation>Réunion «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Meeting &quot;%1&quot; removed</source>
        <translation>Réunion «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Committee &quot;%1&quot;</source>
        <translation>Instance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Committee &quot;%1&quot; added</source>
        <translation>Instance «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Committee &quot;%1&quot; removed</source>
        <translation>Instance «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Organization &quot;%1&quot;</source>
        <translation>Organisme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Organization &quot;%1&quot; added</source>
        <translation>Organisme «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Organization &quot;%1&quot; removed</source>
        <translation>Organisme «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Person &quot;%1&quot;</source>
        <translation>Personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Person &quot;%1&quot; added</source>
        <translation>Personne «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Person &quot;%1&quot; removed</source>
        <translation>Personne «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Signatory %1</source>
        <translation>Signataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signatory %1 added</source>
        <translation>Signataire ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signatory %1 removed</source>
        <translation>Signataire retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pledge &quot;%1&quot;</source>
        <translation>Engagement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pledge &quot;%1&quot; added</source>
        <translation>Engagement «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Pledge &quot;%1&quot; removed</source>
        <translation>Engagement «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot;</source>
        <translation>Plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; added</source>
        <translation>Plan «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot; removed</source>
        <translation>Plan «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a title</source>
        <translation>
            <numerusform>%n action sans intitulé</numerusform>
            <numerusform>%n actions sans intitulé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a description</source>
        <translation>
            <numerusform>%n action sans description</numerusform>
            <numerusform>%n actions sans description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a lead</source>
        <translation>
            <numerusform>%n action sans pilote</numerusform>
            <numerusform>%n actions sans pilote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n action sans date</numerusform>
            <numerusform>%n actions sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a status</source>
        <translation>
            <numerusform>%n action sans statut</numerusform>
            <numerusform>%n actions sans statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without objectives</source>
        <translation>
            <numerusform>%n action sans objectifs</numerusform>
            <numerusform>%n actions sans objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an indicator</source>
        <translation>
            <numerusform>%n action sans indicateur</numerusform>
            <numerusform>%n actions sans indicateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a budget</source>
        <translation>
            <numerusform>%n action sans budget</numerusform>
            <numerusform>%n actions sans budget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without recent news</source>
        <translation>
            <numerusform>%n action sans nouvelles récentes</numerusform>
            <numerusform>%n actions sans nouvelles récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions have no title yet</source>
        <translation>Les actions n’ont pas encore d’intitulé</translation>
    </message>
    <message>
        <source>The actions are not described yet</source>
        <translation>Les actions ne sont pas encore décrites</translation>
    </message>
    <message>
        <source>No action has a lead yet</source>
        <translation>Aucune action n’a encore de pilote</translation>
    </message>
    <message>
        <source>The plan sets no dates yet: nothing can be said to be late</source>
        <translation>Le plan ne fixe pas encore de dates&#xa0;: rien ne peut être dit en retard</translation>
    </message>
    <message>
        <source>No status has been noted yet: start with a first follow-up</source>
        <translation>Aucun statut n’a encore été noté&#xa0;: commencez par un premier point de suivi</translation>
    </message>
    <message>
        <source>The actions have no objectives yet</source>
        <translation>Les actions n’ont pas encore d’objectifs</translation>
    </message>
    <message>
        <source>No action has an indicator yet</source>
        <translation>Aucune action n’a encore d’indicateur</translation>
    </message>
    <message>
        <source>No budget has been entered yet</source>
        <translation>Aucun budget n’est encore saisi</translation>
    </message>
    <message>
        <source>There has been no news for a year</source>
        <translation>Aucune nouvelle depuis un an</translation>
    </message>
    <message>
        <source>decision to carry out, due since %1</source>
        <translation>décision à mettre en œuvre, échue depuis le %1</translation>
    </message>
    <message>
        <source>decision to carry out by %1</source>
        <translation>décision à mettre en œuvre d’ici le %1</translation>
    </message>
    <message>
        <source>on hold; reminder set for %1</source>
        <translation>suspendue&#xa0;; rappel prévu le %1</translation>
    </message>
    <message>
        <source>no news for %1</source>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>pas encore de nouvelles</translation>
    </message>
    <message>
        <source>to complete: %1</source>
        <translation>à compléter&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; look like one organization</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» semblent être le même organisme</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Décision à échéance</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Fin du plan</translation>
    </message>
    <message>
        <source>milestone of &quot;%1&quot; · late by %2</source>
        <translation>étape de «&#xa0;%1&#xa0;» · en retard de %2</translation>
    </message>
</context>
<context>
    <name>passerelle::AboutDialog</name>
    <message>
        <source>About Passerelle</source>
        <translation>À propos de Passerelle</translation>
    </message>
    <message>
        <source>Passerelle</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
    <message>
        <source>For the people who coordinate a local health contract (CLS) or a local mental health council (CLSM). Everything stays on your computer: nothing is sent anywhere.</source>
        <translation>Pour les personnes qui coordonnent un contrat local de santé (CLS) ou un conseil local de santé mentale (CLSM). Tout reste sur votre ordinateur&#xa0;: rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use it, study it, share it and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later)&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It stands on: %1.</source>
        <translation>Il s’appuie sur&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>passerelle::ActionIndicatorsTab</name>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, cible&#xa0;%2</translation>
    </message>
    <message>
        <source>Nothing measures this action yet: how many people, how many sessions, what changed for the inhabitants?</source>
        <translation>Rien ne mesure encore cette action&#xa0;: combien de personnes, combien de séances, qu’est-ce qui a changé pour les habitants&#xa0;?</translation>
    </message>
    <message>
        <source>Name of a new indicator</source>
        <translation>Nom d’un nouvel indicateur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the indicator</source>
        <translation>Ajouter l’indicateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>passerelle::ActionPlanPage</name>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed.</source>
        <translation>
            <numerusform>%n action modifiée.</numerusform>
            <numerusform>%n actions modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>Le plan est vide</translation>
    </message>
    <message>
        <source>A plan is made of parts (axes, objectives...) that hold actions. Start with its first line; Enter names it, Ctrl+N adds the next, Ctrl+Shift+N goes one level down.</source>
        <translation>Un plan est fait de parties (axes, objectifs...) qui portent des actions. Commencez par sa première ligne&#xa0;; Entrée valide son intitulé, Ctrl+N ajoute la suivante, Ctrl+Maj+N descend d’un niveau.</translation>
    </message>
    <message>
        <source>Add the first line</source>
        <translation>Ajouter la première ligne</translation>
    </message>
    <message>
        <source>No action passes these filters</source>
        <translation>Aucune action ne passe ces filtres</translation>
    </message>
    <message>
        <source>Take one away, or show all of the plan again.</source>
        <translation>Retirez-en un, ou affichez de nouveau tout le plan.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cellule modifiée.</numerusform>
            <numerusform>%n cellules modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Pas encore d’action</translation>
    </message>
    <message>
        <source>There is nothing to filter yet.</source>
        <translation>Il n’y a encore rien à filtrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n new organization(s): %1.</source>
        <translation>
            <numerusform>%n nouvel organisme&#xa0;: %1.</numerusform>
            <numerusform>%n nouveaux organismes&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n action(s)</source>
        <translation>
            <numerusform>Modifier&#xa0;%n action</numerusform>
            <numerusform>Modifier&#xa0;%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Add leads</source>
        <translation>Ajouter des pilotes</translation>
    </message>
    <message>
        <source>Replace the leads</source>
        <translation>Remplacer les pilotes</translation>
    </message>
    <message>
        <source>Take leads away</source>
        <translation>Retirer des pilotes</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Planned period</source>
        <translation>Période prévue</translation>
    </message>
    <message>
        <source>shown in documents</source>
        <translation>figure dans les documents</translation>
    </message>
    <message>
        <source>left out of documents</source>
        <translation>ne figure pas dans les documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ce qu’il faut modifier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Reportée au</translation>
    </message>
    <message>
        <source>New outlook</source>
        <translation>Nouvelle météo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>For several actions the period must be exact: 2019-2024, March 2020...</source>
        <translation>Pour plusieurs actions, la période doit être exacte&#xa0;: 2019-2024, mars 2020...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here: choose among the names proposed, or take it away.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;: choisissez parmi les noms proposés, ou retirez-le.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indiquez au moins un nom.</translation>
    </message>
</context>
<context>
    <name>passerelle::ChooseDayDialog</name>
    <message>
        <source>Situation on a day</source>
        <translation>Situation à une date</translation>
    </message>
    <message>
        <source>Statuses, delays and figures are told as they were known on that day. Nothing is changed in the file.</source>
        <translation>Les statuts, les retards et les chiffres sont donnés tels qu’on les connaissait ce jour-là. Rien n’est modifié dans le fichier.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>15/03/2023, 15 March, yesterday, Monday...</source>
        <translation>15/03/2023, 15 mars, hier, lundi...</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>&amp;Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Voir cette date</translation>
    </message>
    <message>
        <source>%1 is still to come; choose a day of the past.</source>
        <translation>Le %1 est encore à venir&#xa0;; choisissez une date passée.</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>Saisissez une date.</translation>
    </message>
    <message>
        <source>This is not a day; write it as 15/03/2023 or 15 March 2023.</source>
        <translation>Ce n’est pas une date&#xa0;; écrivez-la ainsi&#xa0;: 15/03/2023 ou 15 mars 2023.</translation>
    </message>
</context>
<context>
    <name>passerelle::ComingUpCard</name>
    <message numerus="yes">
        <source>Show the next %n day(s)</source>
        <translation>
            <numerusform>Voir le prochain jour</numerusform>
            <numerusform>Voir les %n prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s)</source>
        <translation>
            <numerusform>Demain au plus tard</numerusform>
            <numerusform>Dans les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned in these days: no meeting, event, milestone or deadline.</source>
        <translation>Rien n’est prévu dans ces jours&#xa0;: ni réunion, ni événement, ni étape, ni échéance.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>passerelle::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New file...</source>
        <translation>&amp;Nouveau fichier...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Faire une copie de &amp;sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>New one le&amp;vel down</source>
        <translation>Nouveau au ni&amp;veau inférieur</translation>
    </message>
    <message>
        <source>&amp;Add a follow-up</source>
        <translation>Ajouter un &amp;point de suivi</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>&amp;Modifier l’intitulé</translation>
    </message>
    <message>
        <source>Edit the se&amp;lection...</source>
        <translation>Modifier la sé&amp;lection...</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier en tableau</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>A&amp;baisser d’un niveau</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>Rele&amp;ver d’un niveau</translation>
    </message>
    <message>
        <source>&amp;Filter the page</source>
        <translation>&amp;Filtrer la page</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>As of a &amp;day...</source>
        <translation>À une &amp;date...</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navigation réduite</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;New plan in this file...</source>
        <translation>&amp;Nouveau plan dans ce fichier...</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Passerelle</source>
        <translation>À &amp;propos de Passerelle</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Paste a &amp;table</source>
        <translation>Coller un ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Nouvel élément</translation>
    </message>
    <message>
        <source>As the d&amp;esktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
</context>
<context>
    <name>passerelle::ComparisonCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>No value of our own yet</source>
        <translation>Pas encore de valeur pour le territoire</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the way from %2 to %3</source>
        <translation>%1 du chemin de %2 à %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>passerelle::ContactPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact doit avoir un nom.</translation>
    </message>
    <message>
        <source>The mandate would end before it starts.</source>
        <translation>Le mandat finirait avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>The mandate is over.</source>
        <translation>Le mandat est terminé.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>A person may ask to see what the file holds about them, and to be erased from it.</source>
        <translation>Une personne peut demander à voir ce que le fichier contient sur elle, et à en être effacée.</translation>
    </message>
    <message>
        <source>Export what the file holds...</source>
        <translation>Exporter ce que le fichier contient...</translation>
    </message>
    <message>
        <source>Erase this person...</source>
        <translation>Effacer cette personne...</translation>
    </message>
    <message>
        <source>The mandate has not begun.</source>
        <translation>Le mandat n’a pas commencé.</translation>
    </message>
</context>
<context>
    <name>passerelle::DayField</name>
    <message>
        <source>&quot;%1&quot; is not a day; write it as 15/3, 15/03/2023 or &quot;yesterday&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;; écrivez-le 15/3, 15/03/2023 ou «&#xa0;hier&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 15/03/2023, June 2023 or end of 2023.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez-la comme 15/03/2023, juin 2023 ou fin 2023.</translation>
    </message>
</context>
<context>
    <name>passerelle::DetailPanel</name>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>One edit can change all of them: status, lead, dates, target groups...</source>
        <translation>Une seule modification peut les changer toutes&#xa0;: statut, pilote, dates, publics...</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose an action in the list to read and edit it here.</source>
        <translation>Choisissez une action dans la liste pour la lire et la modifier ici.</translation>
    </message>
    <message>
        <source>Status not stated</source>
        <translation>Statut non renseigné</translation>
    </message>
    <message>
        <source>Edit the selection...</source>
        <translation>Modifier la sélection...</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Milestones and events</source>
        <translation>Étapes et événements</translation>
    </message>
    <message>
        <source>Indic.</source>
        <extracomment>Short for Indicators, on a tab.</extracomment>
        <translation>Indic.</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Pas encore d’action</translation>
    </message>
    <message>
        <source>Choose the part of the plan it belongs to, then &quot;+ Add&quot;.</source>
        <translation>Choisissez la partie du plan où elle va, puis «&#xa0;+ Ajouter&#xa0;».</translation>
    </message>
</context>
<context>
    <name>passerelle::DocumentsPage</name>
    <message>
        <source>The document is no longer there: %1</source>
        <translation>Le document n’est plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Progress review</source>
        <translation>Bilan d’avancement</translation>
    </message>
    <message>
        <source>For a word processor, to be finished by hand</source>
        <translation>Pour un traitement de texte, à finir à la main</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Documents for partners</source>
        <translation>Des documents pour les partenaires</translation>
    </message>
    <message>
        <source>Annual reviews are made from a plan, ready to be printed or sent. The file has no plan yet.</source>
        <translation>Les bilans annuels sont faits à partir d’un plan, prêts à imprimer ou à envoyer. Le fichier n’a pas encore de plan.</translation>
    </message>
    <message>
        <source>Documents produced (%1)</source>
        <translation>Documents produits (%1)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Save as ODT...</source>
        <translation>Enregistrer en ODT...</translation>
    </message>
</context>
<context>
    <name>passerelle::DuplicateCard</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot;: one and the same organisation?</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;: même organisme&#xa0;?</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation>Garder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s)</source>
        <translation>
            <numerusform>%n autre question</numerusform>
            <numerusform>%n autres questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus signaler</translation>
    </message>
</context>
<context>
    <name>passerelle::FilterBar</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is filtered by (Status, Lead), %2 the value chosen.</extracomment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n other(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%2 et&#xa0;%n autre</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%2 et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Without...</source>
        <translation>Sans...</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>⚑ Late</source>
        <translation>⚑ En retard</translation>
    </message>
    <message>
        <source>Late actions only</source>
        <translation>Actions en retard seulement</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>Title, description, lead, dates or status missing</source>
        <translation>Il manque l’intitulé, la description, le pilote, les dates ou le statut</translation>
    </message>
    <message>
        <source>Incomplete actions only</source>
        <translation>Actions incomplètes seulement</translation>
    </message>
    <message>
        <source>✕ Show all</source>
        <translation>✕ Tout afficher</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <translation>Afficher toutes les actions</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Keep this filter under a name...</source>
        <translation>Garder ce filtre sous un nom...</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>passerelle::FollowUpDialog</name>
    <message>
        <source>&amp;Show in the annual review</source>
        <translation>&amp;Mettre en avant dans le bilan annuel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>New &amp;status</source>
        <translation>Nouveau &amp;statut</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Postponed to</source>
        <translation>&amp;Reportée au</translation>
    </message>
    <message>
        <source>&amp;Condition to resume</source>
        <translation>Condition de r&amp;eprise</translation>
    </message>
    <message>
        <source>Re&amp;mind on</source>
        <translation>Ra&amp;ppeler le</translation>
    </message>
    <message>
        <source>New out&amp;look</source>
        <translation>Nouvelle mé&amp;téo</translation>
    </message>
    <message>
        <source>today, yesterday, 15/3...</source>
        <translation>aujourd’hui, hier, 15/3...</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Say what happened, or choose a status or an outlook.</source>
        <translation>Dites ce qui s’est passé, ou choisissez un statut ou une météo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>15/03/2025, June 2025, end of 2025...</source>
        <translation>15/03/2025, juin 2025, fin 2025...</translation>
    </message>
    <message>
        <source>* to be filled in</source>
        <translation>* à remplir</translation>
    </message>
    <message>
        <source>What you have written is not kept yet: close once more to drop it.</source>
        <translation>Ce que vous avez écrit n’est pas encore enregistré&#xa0;: fermez encore une fois pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>passerelle::FollowUpEntry</name>
    <message>
        <source>★ in the annual review</source>
        <translation>★ dans le bilan annuel</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Reportée au&#xa0;%1</translation>
    </message>
    <message>
        <source>Resumes when: %1</source>
        <translation>Reprise lorsque&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Reminder on %1</source>
        <translation>Rappel le&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>passerelle::FollowUpTab</name>
    <message>
        <source>Later than %1:</source>
        <translation>Après le&#xa0;%1&#xa0;:</translation>
    </message>
    <message>
        <source>Up to %1:</source>
        <translation>Jusqu’au&#xa0;%1&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing noted yet. A follow-up says, in a line, what happened and where the action stands.</source>
        <translation>Rien de noté encore. Un point de suivi dit en une ligne ce qui s’est passé et où en est l’action.</translation>
    </message>
    <message>
        <source>Edit the follow-up of %1</source>
        <translation>Modifier le point de suivi du&#xa0;%1</translation>
    </message>
    <message>
        <source>Remove the follow-up of %1</source>
        <translation>Supprimer le point de suivi du&#xa0;%1</translation>
    </message>
    <message>
        <source>The follow-up is removed.</source>
        <translation>Le point de suivi est supprimé.</translation>
    </message>
    <message>
        <source>+ Follow-up</source>
        <translation>+ Point de suivi</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un point de suivi</translation>
    </message>
</context>
<context>
    <name>passerelle::HelpWindow</name>
    <message>
        <source>Help of Passerelle</source>
        <translation>Aide de Passerelle</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
</context>
<context>
    <name>passerelle::HistoryCard</name>
    <message>
        <source>Statuses since the signing</source>
        <translation>Statuts depuis la signature</translation>
    </message>
    <message>
        <source>Statuses over time</source>
        <translation>Statuts au fil du temps</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>Voir les chiffres du graphique en tableau</translation>
    </message>
    <message>
        <source>Nothing to draw yet. The first follow-ups that note a status start this chart.</source>
        <translation>Rien à tracer pour l’instant. Les premiers points de suivi qui notent un statut feront naître ce graphique.</translation>
    </message>
</context>
<context>
    <name>passerelle::HistoryTab</name>
    <message numerus="yes">
        <source>And %n older edit(s).</source>
        <translation>
            <numerusform>Et&#xa0;%n modification plus ancienne.</numerusform>
            <numerusform>Et&#xa0;%n modifications plus anciennes.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the edit of %1</source>
        <translation>Annuler la modification du&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>passerelle::HistoryTable</name>
    <message>
        <source>Numbers of the statuses over time</source>
        <translation>Chiffres des statuts au fil du temps</translation>
    </message>
</context>
<context>
    <name>passerelle::HomeHeader</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Choose the plan to look at</source>
        <translation>Choisir le plan à regarder</translation>
    </message>
    <message>
        <source>As of a day...</source>
        <translation>À une date...</translation>
    </message>
    <message numerus="yes">
        <source>%n signing organization(s)</source>
        <translation>
            <numerusform>%n signataire</numerusform>
            <numerusform>%n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>situation on %1</source>
        <translation>situation au %1</translation>
    </message>
</context>
<context>
    <name>passerelle::HomePage</name>
    <message>
        <source>This file has no plan yet</source>
        <translation>Ce fichier n’a pas encore de plan</translation>
    </message>
    <message>
        <source>Once it has one, this page sums it up: progress, what waits, what comes. To begin, make a file from a template, or open the demonstration to look around; both are in the menu File.</source>
        <translation>Dès qu’il en aura un, cette page en fera la synthèse&#xa0;: l’avancement, ce qui attend, ce qui vient. Pour commencer, créez un fichier à partir d’un modèle, ou ouvrez la démonstration pour découvrir&#xa0;; les deux sont dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>passerelle::IndicatorCurve</name>
    <message>
        <source>Our territory</source>
        <translation>Notre territoire</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
</context>
<context>
    <name>passerelle::IndicatorDetail</name>
    <message>
        <source>Name of the indicator</source>
        <translation>Nom de l’indicateur</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Curve of the readings; its numbers are in the table below</source>
        <translation>Courbe des relevés&#xa0;; ses nombres sont dans le tableau qui suit</translation>
    </message>
</context>
<context>
    <name>passerelle::IndicatorForm</name>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens voulu</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Date de la valeur initiale</translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation>Date de la cible</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(non renseigné)</translation>
    </message>
</context>
<context>
    <name>passerelle::IndicatorListModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>passerelle::IndicatorsPage</name>
    <message>
        <source>%1 shown of %2</source>
        <extracomment>%1 of %2 indicators are listed</extracomment>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Filter the indicators</source>
        <translation>Filtrer les indicateurs</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>What the plan is measured by</source>
        <translation>À quoi se mesure le plan</translation>
    </message>
    <message>
        <source>Follow a number over the years, set a target, and compare it with the department, the region and the country.</source>
        <translation>Suivez un nombre au fil des ans, fixez une cible, et comparez-le au département, à la région et au pays.</translation>
    </message>
    <message>
        <source>Filter by name or subject</source>
        <translation>Filtrer par nom ou par objet</translation>
    </message>
</context>
<context>
    <name>passerelle::LastFollowUps</name>
    <message>
        <source>Last follow-ups</source>
        <translation>Derniers points de suivi</translation>
    </message>
    <message>
        <source>+ Follow-up</source>
        <translation>+ Point de suivi</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un point de suivi</translation>
    </message>
</context>
<context>
    <name>passerelle::LatestChangesCard</name>
    <message>
        <source>Latest changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>Nothing has been changed in this file yet.</source>
        <translation>Rien n’a encore été modifié dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <extracomment>%1 is the name of an edit.</extracomment>
        <translation>%1 (annulé depuis)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::LevelDelegate</name>
    <message>
        <source>(not stated)</source>
        <translation>(non renseigné)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>passerelle::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>L’image ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB. Choose a smaller one.</source>
        <translation>L’image dépasse 2 Mo. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>The file is no picture this program can read. Choose a PNG, JPEG or SVG.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un PNG, un JPEG ou un SVG.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>passerelle::MainWindow</name>
    <message>
        <source>Passerelle</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>%1 – Passerelle</source>
        <translation>%1 – Passerelle</translation>
    </message>
    <message>
        <source>Verified backup written: %1</source>
        <translation>Sauvegarde vérifiée écrite&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a verb (Undo, Redo), %2 the name of an edit.</extracomment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Everything is saved already: each change is written at once.</source>
        <translation>Tout est déjà enregistré&#xa0;: chaque modification est écrite aussitôt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Passerelle files (*.passerelle)</source>
        <translation>Fichiers Passerelle (*.passerelle)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>Ce fichier est déjà ouvert.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1 is the name of an edit.</extracomment>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open to read only: nothing was changed, and there is nothing to save.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule&#xa0;: rien n’a été modifié, il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Everything is saved but the last change, which was refused: %1</source>
        <translation>Tout est enregistré sauf la dernière modification, qui a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was read again.</source>
        <translation>Le fichier a été relu.</translation>
    </message>
    <message>
        <source>What was open before it was replaced is kept as &quot;%1&quot;.</source>
        <translation>Ce qui était ouvert avant qu’il soit remplacé est gardé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recharger le fichier</translation>
    </message>
    <message>
        <source>What was open before the file was replaced cannot be kept: %1</source>
        <translation>Ce qui était ouvert avant que le fichier soit remplacé ne peut pas être gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Reload the file all the same</source>
        <translation>Recharger quand même</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A text could not be saved and would be lost. Stay to copy it, or to try again once the file can be written to.</source>
        <translation>Un texte n’a pas pu être enregistré et serait perdu. Restez pour le copier, ou pour réessayer quand le fichier pourra de nouveau être écrit.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans lui</translation>
    </message>
</context>
<context>
    <name>passerelle::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recharger le fichier</translation>
    </message>
</context>
<context>
    <name>passerelle::NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Name of the commune, intercommunality, department...</source>
        <translation>Nom de la commune, de l’intercommunalité, du département...</translation>
    </message>
    <message>
        <source>One file holds one territory: its partners, its plans, its meetings and its indicators.</source>
        <translation>Un fichier porte un territoire&#xa0;: ses partenaires, ses plans, ses réunions et ses indicateurs.</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>&amp;Territoire</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Enregistrer sous...</translation>
    </message>
    <message>
        <source>Give the name of the territory.</source>
        <translation>Donnez le nom du territoire.</translation>
    </message>
</context>
<context>
    <name>passerelle::NewPlanDialog</name>
    <message>
        <source>New plan in this file</source>
        <translation>Nouveau plan dans ce fichier</translation>
    </message>
    <message>
        <source>The plans of one file share its partners, its contacts and the indicators of its territory. The menu &quot;Plan&quot; goes from one to the other.</source>
        <translation>Les plans d’un même fichier partagent ses partenaires, ses contacts et les indicateurs de son territoire. Le menu «&#xa0;Plan&#xa0;» passe de l’un à l’autre.</translation>
    </message>
    <message>
        <source>&amp;Add the plan</source>
        <translation>&amp;Ajouter le plan</translation>
    </message>
</context>
<context>
    <name>passerelle::NewPlanForm</name>
    <message>
        <source>Axes, objectives and actions to write, with a steering and a technical committee (COPIL, COTECH).</source>
        <translation>Axes, objectifs et actions à écrire, avec un comité de pilotage et un comité technique (COPIL, COTECH).</translation>
    </message>
    <message>
        <source>The seven usual axes of a council, each described, with its plenary assembly and its steering committee.</source>
        <translation>Les sept axes habituels d’un conseil, décrits un à un, avec son assemblée plénière et son comité de pilotage.</translation>
    </message>
    <message>
        <source>The plan of a territory without a signed contract: axes, objectives and actions to write, COPIL and COTECH.</source>
        <translation>Le plan d’un territoire sans contrat signé&#xa0;: axes, objectifs et actions à écrire, COPIL et COTECH.</translation>
    </message>
    <message>
        <source>Write years, months or days, as in 2025-2029, or leave it empty.</source>
        <translation>Écrivez des années, des mois ou des jours, par exemple 2025-2029, ou laissez vide.</translation>
    </message>
    <message>
        <source>2025-2029</source>
        <translation>2025-2029</translation>
    </message>
    <message>
        <source>&amp;Title of the plan</source>
        <translation>&amp;Intitulé du plan</translation>
    </message>
    <message>
        <source>T&amp;erm (may stay empty)</source>
        <translation>&amp;Durée (peut rester vide)</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Partir de</translation>
    </message>
</context>
<context>
    <name>passerelle::NodePanel</name>
    <message>
        <source>No action yet.</source>
        <translation>Pas encore d’action.</translation>
    </message>
    <message numerus="yes">
        <source>%n engaged of %1 (%2 %)</source>
        <translation>
            <numerusform>%n engagée sur&#xa0;%1 (%2&#xa0;%)</numerusform>
            <numerusform>%n engagées sur&#xa0;%1 (%2&#xa0;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed (%1 %)</source>
        <translation>
            <numerusform>%n réalisée (%1&#xa0;%)</numerusform>
            <numerusform>%n réalisées (%1&#xa0;%)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is how many actions are engaged, %2 how many of them completed.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>passerelle::NumberField</name>
    <message>
        <source>&quot;%1&quot; is not a number; write it as 1200 or 12,5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; écrivez-le comme 1200 ou 12,5.</translation>
    </message>
</context>
<context>
    <name>passerelle::OrganizationPanel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Un organisme doit avoir un nom.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Personne n’est encore nommé.</translation>
    </message>
    <message>
        <source>None in the plans of this file.</source>
        <translation>Aucun dans les plans de ce fichier.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>+ Add a contact</source>
        <translation>+ Ajouter un contact</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
</context>
<context>
    <name>passerelle::PagePreview</name>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Page précédente (Page haut)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Page suivante (Page bas)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>passerelle::PartTableModel</name>
    <message>
        <source>+ Add...</source>
        <translation>+ Ajouter...</translation>
    </message>
</context>
<context>
    <name>passerelle::PartnersHeader</name>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>+ Contact</source>
        <translation>+ Contact</translation>
    </message>
    <message>
        <source>+ Organisation</source>
        <translation>+ Organisme</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>passerelle::PartnersPage</name>
    <message>
        <source>No contact yet</source>
        <translation>Pas encore de contact</translation>
    </message>
    <message>
        <source>The people who represent the partners: their function, how to reach them, and since when.</source>
        <translation>Les personnes qui représentent les partenaires&#xa0;: leur fonction, comment les joindre, et depuis quand.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Pas encore de partenaire</translation>
    </message>
    <message>
        <source>The bodies that sign, lead, fund or take part in the plan. An import brings them too.</source>
        <translation>Les organismes qui signent, pilotent, financent le plan ou y participent. Un import les apporte aussi.</translation>
    </message>
    <message>
        <source>Nobody does anything yet</source>
        <translation>Personne ne fait encore rien</translation>
    </message>
    <message>
        <source>Once actions have leads and partners, this shows who does what in each part of the plan.</source>
        <translation>Dès que les actions ont des pilotes et des partenaires, on voit ici qui fait quoi dans chaque partie du plan.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>● lead   ◐ co-lead   ○ partner. Double-click a line to see the organisation.</source>
        <translation>● pilote   ◐ copilote   ○ partenaire. Double-cliquez sur une ligne pour voir l’organisme.</translation>
    </message>
</context>
<context>
    <name>passerelle::PartnersTab</name>
    <message>
        <source>Leads</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Co-leads</source>
        <translation>Copilotes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Nobody yet. Give the action a lead and partners in the tab of its fields: type a name, new ones are made in place.</source>
        <translation>Personne encore. Donnez à l’action un pilote et des partenaires dans l’onglet Fiche&#xa0;: tapez un nom, les nouveaux sont créés sur place.</translation>
    </message>
</context>
<context>
    <name>passerelle::PlanHeader</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-action(s)</source>
        <translation>
            <numerusform>%n sous-action</numerusform>
            <numerusform>%n sous-actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add a line to the plan</source>
        <translation>Ajouter une ligne au plan</translation>
    </message>
    <message numerus="yes">
        <source>%n shown of %1</source>
        <extracomment>Actions and sub-actions: &quot;12 shown of 49&quot;.</extracomment>
        <translation>
            <numerusform>%n affichée sur %1</numerusform>
            <numerusform>%n affichées sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::PlanTreeDelegate</name>
    <message>
        <source>names, apart by semicolons</source>
        <translation>noms, séparés par des points-virgules</translation>
    </message>
</context>
<context>
    <name>passerelle::PlanTreeModel</name>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ProducedPanel</name>
    <message>
        <source>Documents produced</source>
        <translation>Documents produits</translation>
    </message>
    <message>
        <source>What you write from here is listed, with its date, author and options.</source>
        <translation>Ce que vous écrivez d’ici est listé, avec la date, l’auteur et les options.</translation>
    </message>
</context>
<context>
    <name>passerelle::ProgressCard</name>
    <message>
        <source>Outside the outline</source>
        <translation>Hors de l’arborescence</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>%1 is what the plan calls its first level, in lower case: &quot;axe&quot;.</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress by %1</source>
        <translation>Avancement par %1</translation>
    </message>
    <message>
        <source>This plan has no action yet. Add the first ones on the page of the action plan: where they stand will be drawn here.</source>
        <translation>Ce plan n’a pas encore d’action. Ajoutez les premières à la page du plan d’actions&#xa0;: leur avancement se dessinera ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n action</numerusform>
            <numerusform>%1&#xa0;: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::Rail</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’actions</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>passerelle::ReadingsCard</name>
    <message>
        <source>Reading removed.</source>
        <translation>Relevé supprimé.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Ajouter un relevé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the reading</source>
        <translation>Supprimer le relevé</translation>
    </message>
    <message>
        <source>No value has been entered yet.</source>
        <translation>Aucune valeur n’a encore été saisie.</translation>
    </message>
</context>
<context>
    <name>passerelle::ReadingsModel</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>passerelle::RejectedCellsDialog</name>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read. Nothing has been pasted yet.</source>
        <translation>
            <numerusform>%n cellule n’est pas comprise. Rien n’a encore été collé.</numerusform>
            <numerusform>%n cellules ne sont pas comprises. Rien n’a encore été collé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Cellules non comprises</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>Ne rien coller</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste the %n other(s)</source>
        <translation>
            <numerusform>C&amp;oller l’autre</numerusform>
            <numerusform>C&amp;oller les %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ReviewOptionsPanel</name>
    <message>
        <source>&quot;%1&quot; is no exact period; write it as 2022, or as 01/09/2022 - 31/08/2023.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période exacte&#xa0;; écrivez-la comme 2022, ou comme 01/09/2022 - 31/08/2023.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Period reviewed</source>
        <translation>Période du bilan</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Logos on the cover</source>
        <translation>Logos en couverture</translation>
    </message>
    <message>
        <source>The file holds no logo.</source>
        <translation>Le fichier ne contient pas de logo.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
</context>
<context>
    <name>passerelle::RowsCard</name>
    <message>
        <source>Show more (%1)</source>
        <translation>En voir plus (%1)</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En voir moins</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPopup</name>
    <message>
        <source>Type a few words: actions, partners, indicators, plans, commands. Accents and case do not matter.</source>
        <translation>Tapez quelques mots&#xa0;: actions, partenaires, indicateurs, plans, commandes. Accents et majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Try fewer, or their beginning.</source>
        <translation>Rien ne contient tous ces mots. Essayez-en moins, ou leur début.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown: another word narrows them.</source>
        <translation>
            <numerusform>Le premier est affiché&#xa0;: un mot de plus précise.</numerusform>
            <numerusform>Les&#xa0;%n premiers sont affichés&#xa0;: un mot de plus précise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter goes there.</source>
        <translation>
            <numerusform>%n trouvé. Entrée y mène.</numerusform>
            <numerusform>%n trouvés. Entrée y mène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>passerelle::SearchResultModel</name>
    <message>
        <source>Part of the plan</source>
        <translation>Partie du plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>passerelle::SheetTab</name>
    <message>
        <source>Leads</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Co-leads</source>
        <translation>Copilotes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Planned period</source>
        <translation>Période prévue</translation>
    </message>
    <message>
        <source>Actual period</source>
        <translation>Période réelle</translation>
    </message>
    <message>
        <source>Actual dates must be exact: 03/12/2019, March 2020, 2019-2021.</source>
        <translation>Les dates réelles doivent être exactes&#xa0;: 03/12/2019, mars 2020, 2019-2021.</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>the whole territory</source>
        <translation>tout le territoire</translation>
    </message>
    <message>
        <source>Reference plans</source>
        <translation>Plans de référence</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>The weight is a number above zero.</source>
        <translation>Le poids est un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>No commune is listed in this file yet.</source>
        <translation>Aucune commune n’est encore listée dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>passerelle::ShortcutsDialog</name>
    <message>
        <source>No command has all of these words.</source>
        <translation>Aucune commande ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Type to find a command or a key</source>
        <translation>Tapez pour trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>passerelle::SignatureSection</name>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>New pledge</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>Signature of &quot;%1&quot;</source>
        <translation>Signature de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Has not signed &quot;%1&quot;</source>
        <translation>N’a pas signé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Remove this pledge</source>
        <translation>Supprimer cet engagement</translation>
    </message>
    <message>
        <source>Make it a signatory</source>
        <translation>En faire un signataire</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>Retirer la signature</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>+ Add a pledge</source>
        <translation>+ Ajouter un engagement</translation>
    </message>
</context>
<context>
    <name>passerelle::StackedAreasWidget</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The label of a status and how many actions have it: &quot;Completed 3&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 a list of statuses with their numbers.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::StagesTab</name>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the milestones chosen</source>
        <translation>Supprimer les étapes choisies</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Remove the events chosen</source>
        <translation>Supprimer les événements choisis</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusHistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusLine</name>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>open to read only</source>
        <translation>ouvert en lecture seule</translation>
    </message>
    <message>
        <source>✓ everything is saved</source>
        <translation>✓ tout est enregistré</translation>
    </message>
    <message>
        <source>✓ saved at %1</source>
        <translation>✓ enregistré à&#xa0;%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situation au&#xa0;%1</translation>
    </message>
    <message>
        <source>Demonstration: invented follow-up</source>
        <translation>Démonstration&#xa0;: suivi fictif</translation>
    </message>
    <message>
        <source>Demonstration: published plan</source>
        <translation>Démonstration&#xa0;: plan publié</translation>
    </message>
    <message>
        <source>verified backup: %1</source>
        <extracomment>%1 is when: &quot;today 14:13&quot;, &quot;Monday 09:05&quot;, &quot;3 March&quot;.</extracomment>
        <translation>sauvegarde vérifiée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>passerelle::StatusStrip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A status and how many actions have it: &quot;Completed: 5&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>passerelle::TagField</name>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer&#xa0;%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom.</translation>
    </message>
</context>
<context>
    <name>passerelle::TileRow</name>
    <message numerus="yes">
        <source>action(s)</source>
        <translation>
            <numerusform>action</numerusform>
            <numerusform>actions</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a count: &quot;31 of 40&quot;.</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>late: known once statuses are noted</source>
        <translation>retards connus dès que des statuts seront notés</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) too</source>
        <translation>
            <numerusform>%n étape aussi</numerusform>
            <numerusform>%n étapes aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action(s) late</source>
        <translation>
            <numerusform>action en retard</numerusform>
            <numerusform>actions en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>no meeting planned</source>
        <translation>aucune réunion prévue</translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation>prochaine réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <translation>
            <numerusform>%n décision à rendre</numerusform>
            <numerusform>%n décisions à rendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engaged</source>
        <extracomment>After a number of actions, with which it agrees.</extracomment>
        <translation>
            <numerusform>engagée</numerusform>
            <numerusform>engagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>completed</source>
        <extracomment>After a number of actions, with which it agrees.</extracomment>
        <translation>
            <numerusform>réalisée</numerusform>
            <numerusform>réalisées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing waits for you: nothing is late, and nothing essential is missing.</source>
        <translation>Rien ne vous attend&#xa0;: rien n’est en retard, et rien d’essentiel ne manque.</translation>
    </message>
    <message>
        <source>%1 · waits for %2</source>
        <extracomment>%1 is what a piece of advice says, %2 the bodies it waits for.</extracomment>
        <translation>%1 · attend %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Correct&quot; or &quot;See&quot;, %2 what it is about.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Mettre de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Later: in a week</source>
        <translation>Plus tard&#xa0;: dans une semaine</translation>
    </message>
    <message>
        <source>Later: in a month</source>
        <translation>Plus tard&#xa0;: dans un mois</translation>
    </message>
    <message>
        <source>Do not tell this again</source>
        <translation>Ne plus signaler</translation>
    </message>
    <message>
        <source>Put away until %1: %2</source>
        <translation>Mis de côté jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put away for good: %1</source>
        <translation>Mis de côté pour de bon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Ouvrir le plan d’actions</translation>
    </message>
    <message>
        <source>Begin by writing the actions of the plan.</source>
        <translation>Commencez par écrire les actions du plan.</translation>
    </message>
</context>
<context>
    <name>passerelle::WelcomePage</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;%1</translation>
    </message>
    <message>
        <source>Passerelle</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>The action plan of a local health contract or a local mental health council: its actions, partners, indicators and the documents it owes.</source>
        <translation>Le plan d’actions d’un contrat local de santé ou d’un conseil local de santé mentale&#xa0;: ses actions, ses partenaires, ses indicateurs et les documents qu’il doit rendre.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>New file...</source>
        <translation>Nouveau fichier...</translation>
    </message>
    <message>
        <source>Empty, or from a template: CLS, CLSM road map, health plan.</source>
        <translation>Vide, ou d’après un modèle&#xa0;: CLS, feuille de route CLSM, plan santé.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>A file of this computer or of a shared folder.</source>
        <translation>Un fichier de cet ordinateur ou d’un dossier partagé.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>The local health contract of Agen, with an invented follow-up: try everything, nothing can be broken.</source>
        <translation>Le contrat local de santé d’Agen, avec un suivi fictif&#xa0;: essayez tout, rien ne risque de casser.</translation>
    </message>
</context>
<context>
    <name>passerelle::WindowSearch</name>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>In the corner of the menu bar: a verb, then its shortcut.</extracomment>
        <translation>%1  &#xa0;%2</translation>
    </message>
</context>
<context>
    <name>passerelle::Workspace</name>
    <message>
        <source>This change is no longer in the history.</source>
        <translation>Cette modification n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open to read only: nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer there: the folder was moved, or the share is not reachable. Nothing was changed; put it back, or open the file again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus à sa place&#xa0;: le dossier a été déplacé, ou le partage n’est pas joignable. Rien n’a été modifié&#xa0;; remettez-le en place, ou ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed from outside since it was opened (another computer, a synchronised folder). Nothing was changed; open the file again to see it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié de l’extérieur depuis son ouverture (un autre ordinateur, un dossier synchronisé). Rien n’a été modifié ici&#xa0;; ouvrez de nouveau le fichier pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it is not a Passerelle file. Choose another file or restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: ce n’est pas un fichier Passerelle. Choisissez un autre fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>La sauvegarde du jour a échoué. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells what happened: it stays in the history.</source>
        <translation>«&#xa0;%1&#xa0;» dit ce qui s’est passé&#xa0;: cela reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>passerelle::WrittenNotice</name>
    <message>
        <source>Written: %1</source>
        <translation>Document écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
</TS>
