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
        <source>&quot;%1&quot; cannot be written. Check the rights on its folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré. Vérifiez les droits sur son dossier.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made: no backup was written. Check the rights on the folder.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: aucune sauvegarde n’a été écrite. Vérifiez les droits sur ce dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged or empty. Choose another backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou vide. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup &quot;%1&quot;.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» n’existe pas.</translation>
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
        <source>&quot;%1&quot; cannot be changed: its folder is missing or read-only. Copy the file to a folder where you may write, or open it to read only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être modifié&#xa0;: son dossier est absent ou en lecture seule. Copiez le fichier dans un dossier où vous pouvez écrire, ou ouvrez-le en lecture seule.</translation>
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
    <name>OutlineNode</name>
    <message>
        <source>A part of the plan needs a title.</source>
        <translation>Une partie du plan doit avoir un intitulé.</translation>
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
    <name>PlanStore</name>
    <message>
        <source>There is no such plan in the file.</source>
        <translation>Ce plan n’est pas dans le fichier.</translation>
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
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>The file could not be read or written: nothing was changed.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit&#xa0;: rien n’a été modifié.</translation>
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
