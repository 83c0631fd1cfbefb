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
        <source>Nothing can be written in the folder &quot;%1&quot;: no copy was made. Check the rights on the folder.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;»&#xa0;: aucune copie n’a été faite. Vérifiez les droits sur ce dossier.</translation>
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
        <source>This version has no window yet to open &quot;%1&quot; in; passerelle --help lists what it does with a file.</source>
        <translation>Cette version n’a pas encore de fenêtre où ouvrir «&#xa0;%1&#xa0;»&#xa0;; passerelle --help donne ce qu’elle sait faire d’un fichier.</translation>
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
</context>
<context>
    <name>FileCreation</name>
    <message>
        <source>&quot;%1&quot; exists by now: somebody else made it. Nothing was written; try again.</source>
        <translation>«&#xa0;%1&#xa0;» existe désormais&#xa0;: quelqu’un d’autre l’a créé. Rien n’a été écrit&#xa0;; recommencez.</translation>
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
        <source>&quot;%1&quot; is a folder: give the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe, which cannot be replaced. Give the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube, qui ne peut pas être remplacé. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Passerelle file: it was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier Passerelle&#xa0;: il a été laissé tel quel. Choisissez un autre nom.</translation>
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
    <message numerus="yes">
        <source>⚑ late by %n day(s)</source>
        <translation>
            <numerusform>⚑ %n jour de retard</numerusform>
            <numerusform>⚑ %n jours de retard</numerusform>
        </translation>
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
between the title of an action and what is said of it
----------
between a status and its reason</extracomment>
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
    <message numerus="yes">
        <source>and %n other(s), in the following pages</source>
        <translation>
            <numerusform>et %n autre, dans les pages suivantes</numerusform>
            <numerusform>et %n autres, dans les pages suivantes</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>late, among the action(s) with dates</source>
        <translation>
            <numerusform>en retard, sur une seule action datée</numerusform>
            <numerusform>en retard, parmi les actions datées</numerusform>
        </translation>
    </message>
    <message>
        <source>⚑ %1 late.</source>
        <translation>⚑ %1 en retard.</translation>
    </message>
    <message numerus="yes">
        <source>⚑ late by %n month(s)</source>
        <translation>
            <numerusform>⚑ %n mois de retard</numerusform>
            <numerusform>⚑ %n mois de retard</numerusform>
        </translation>
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
        <source>since the start: %1</source>
        <translation>depuis le début&#xa0;: %1</translation>
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
    <message>
        <source>Notes and events of the period and since, until %1</source>
        <translation>Notes et événements de la période, et depuis jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (co-lead)</source>
        <translation>%1 (copilote)</translation>
    </message>
    <message numerus="yes">
        <source>⚑ start late by %n day(s)</source>
        <translation>
            <numerusform>⚑ démarrage en retard de %n jour</numerusform>
            <numerusform>⚑ démarrage en retard de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚑ start late by %n month(s)</source>
        <translation>
            <numerusform>⚑ démarrage en retard de %n mois</numerusform>
            <numerusform>⚑ démarrage en retard de %n mois</numerusform>
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
</context>
<context>
    <name>Query</name>
    <message>
        <source>The file holds a word this version of Passerelle does not know: &quot;%1&quot;. Update the program, or restore a backup.</source>
        <translation>Le fichier contient un mot que cette version de Passerelle ne connaît pas&#xa0;: «&#xa0;%1&#xa0;». Mettez le programme à jour, ou restaurez une sauvegarde.</translation>
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
</context>
<context>
    <name>Rows</name>
    <message>
        <source>What you change is no longer in the file: somebody removed it, or an undo did. Nothing was changed; undo the removal, or go on without it.</source>
        <translation>Ce que vous modifiez n’est plus dans le fichier&#xa0;: quelqu’un l’a retiré, ou une annulation. Rien n’a été modifié&#xa0;; annulez ce retrait, ou continuez sans lui.</translation>
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
        <source>The file is damaged. Nothing was changed; restore the last backup.</source>
        <translation>Le fichier est abîmé. Rien n’a été modifié&#xa0;; restaurez la dernière sauvegarde.</translation>
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
        <source>There is no file &quot;%1&quot;. Check the name and the folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it is not a Passerelle file. Choose another file or restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: ce n’est pas un fichier Passerelle. Choisissez un autre fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>La sauvegarde du jour a échoué. %1</translation>
    </message>
</context>
</TS>
