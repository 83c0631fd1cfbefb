<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>IndicatorEdits</name>
    <message numerus="yes">
        <source>Indicator &quot;%1&quot; removed, with %n reading(s).</source>
        <translation>
            <numerusform>Indicator &quot;%1&quot; removed, with %n reading.</numerusform>
            <numerusform>Indicator &quot;%1&quot; removed, with %n readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineEditing</name>
    <message numerus="yes">
        <source>%n part(s) of the plan</source>
        <translation>
            <numerusform>%n part of the plan</numerusform>
            <numerusform>%n parts of the plan</numerusform>
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
            <numerusform>%n sub-action</numerusform>
            <numerusform>%n sub-actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerEdits</name>
    <message numerus="yes">
        <source>%n organisation(s) removed, with their signatures and their part in actions.</source>
        <translation>
            <numerusform>%n organisation removed, with their signatures and their part in actions.</numerusform>
            <numerusform>%n organisations removed, with their signatures and their part in actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) removed. The history still knows them; to forget them altogether, undo and choose to erase.</source>
        <translation>
            <numerusform>%n contact removed. The history still knows them; to forget them altogether, undo and choose to erase.</numerusform>
            <numerusform>%n contacts removed. The history still knows them; to forget them altogether, undo and choose to erase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerTables</name>
    <message numerus="yes">
        <source>lead of %n</source>
        <translation>
            <numerusform>lead of %n</numerusform>
            <numerusform>lead of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>co-lead of %n</source>
        <translation>
            <numerusform>co-lead of %n</numerusform>
            <numerusform>co-lead of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partner of %n</source>
        <translation>
            <numerusform>partner of %n</numerusform>
            <numerusform>partner of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message numerus="yes">
        <source>%1 of %n sub-action(s) completed</source>
        <translation>
            <numerusform>%1 of %n sub-action completed</numerusform>
            <numerusform>%1 of %n sub-actions completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken, in the chapter on decisions.</source>
        <translation>
            <numerusform>%n decision taken, in the chapter on decisions.</numerusform>
            <numerusform>%n decisions taken, in the chapter on decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing organization(s)</source>
        <translation>
            <numerusform>%n signing organization</numerusform>
            <numerusform>%n signing organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) due to sign</source>
        <translation>
            <numerusform>%n organization due to sign</numerusform>
            <numerusform>%n organizations due to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n earlier decision(s), closed before the period.</source>
        <translation>
            <numerusform>Not listed: %n earlier decision, closed before the period.</numerusform>
            <numerusform>Not listed: %n earlier decisions, closed before the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s), marked ★ in the following pages</source>
        <translation>
            <numerusform>and %n other, marked ★ in the following pages</numerusform>
            <numerusform>and %n others, marked ★ in the following pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
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
            <numerusform>action in %1</numerusform>
            <numerusform>actions in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision(s) still to be carried out</source>
        <translation>
            <numerusform>decision still to be carried out</numerusform>
            <numerusform>decisions still to be carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead organization(s)</source>
        <translation>
            <numerusform>lead organization</numerusform>
            <numerusform>lead organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signing organization(s)</source>
        <translation>
            <numerusform>signing organization</numerusform>
            <numerusform>signing organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organization(s) due to sign</source>
        <translation>
            <numerusform>organization due to sign</numerusform>
            <numerusform>organizations due to sign</numerusform>
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
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in preparation</source>
        <translation>
            <numerusform>%n in preparation</numerusform>
            <numerusform>%n in preparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n postponed</numerusform>
            <numerusform>%n postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <translation>
            <numerusform>%n abandoned</numerusform>
            <numerusform>%n abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads %n action(s)</source>
        <translation>
            <numerusform>leads %n action</numerusform>
            <numerusform>leads %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>co-leads %n action(s)</source>
        <translation>
            <numerusform>co-leads %n action</numerusform>
            <numerusform>co-leads %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned action(s) left out.</source>
        <translation>
            <numerusform>%n abandoned action left out.</numerusform>
            <numerusform>%n abandoned actions left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-action(s)</source>
        <translation>
            <numerusform>%n sub-action</numerusform>
            <numerusform>%n sub-actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s): %1</source>
        <translation>
            <numerusform>and %n other: %1</numerusform>
            <numerusform>and %n others: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s), marked ☁ or ⚑ or on hold in the following pages</source>
        <translation>
            <numerusform>and %n other, marked ☁ or ⚑ or on hold in the following pages</numerusform>
            <numerusform>and %n others, marked ☁ or ⚑ or on hold in the following pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late, of the dated action(s) not over yet</source>
        <translation>
            <numerusform>late, of the dated action not over yet</numerusform>
            <numerusform>late, of the dated actions not over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision(s) taken since %1 still to be carried out</source>
        <translation>
            <numerusform>decision taken since %1 still to be carried out</numerusform>
            <numerusform>decisions taken since %1 still to be carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partner of %n action(s)</source>
        <translation>
            <numerusform>partner of %n action</numerusform>
            <numerusform>partner of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n month(s)</source>
        <translation>
            <numerusform>late by %n month</numerusform>
            <numerusform>late by %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start late by %n day(s)</source>
        <translation>
            <numerusform>start late by %n day</numerusform>
            <numerusform>start late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start late by %n month(s)</source>
        <translation>
            <numerusform>start late by %n month</numerusform>
            <numerusform>start late by %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a title</source>
        <translation>
            <numerusform>%n action without a title</numerusform>
            <numerusform>%n actions without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a description</source>
        <translation>
            <numerusform>%n action without a description</numerusform>
            <numerusform>%n actions without a description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a lead</source>
        <translation>
            <numerusform>%n action without a lead</numerusform>
            <numerusform>%n actions without a lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n action without dates</numerusform>
            <numerusform>%n actions without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a status</source>
        <translation>
            <numerusform>%n action without a status</numerusform>
            <numerusform>%n actions without a status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without objectives</source>
        <translation>
            <numerusform>%n action without objectives</numerusform>
            <numerusform>%n actions without objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an indicator</source>
        <translation>
            <numerusform>%n action without an indicator</numerusform>
            <numerusform>%n actions without an indicator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a budget</source>
        <translation>
            <numerusform>%n action without a budget</numerusform>
            <numerusform>%n actions without a budget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without recent news</source>
        <translation>
            <numerusform>%n action without recent news</numerusform>
            <numerusform>%n actions without recent news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ActionPlanPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cell changed.</numerusform>
            <numerusform>%n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) changed.</source>
        <translation>
            <numerusform>%n action changed.</numerusform>
            <numerusform>%n actions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new organization(s): %1.</source>
        <translation>
            <numerusform>%n new organization: %1.</numerusform>
            <numerusform>%n new organizations: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n action(s)</source>
        <translation>
            <numerusform>Edit %n action</numerusform>
            <numerusform>Edit %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ComingUpCard</name>
    <message numerus="yes">
        <source>Show the next %n day(s)</source>
        <translation>
            <numerusform>Show the next %n day</numerusform>
            <numerusform>Show the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s)</source>
        <translation>
            <numerusform>In the next %n day</numerusform>
            <numerusform>In the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::DetailPanel</name>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n line chosen</numerusform>
            <numerusform>%n lines chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::DuplicateCard</name>
    <message numerus="yes">
        <source>%n other question(s)</source>
        <translation>
            <numerusform>%n other question</numerusform>
            <numerusform>%n other questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::FilterBar</name>
    <message numerus="yes">
        <source>%1: %2 and %n other(s)</source>
        <translation>
            <numerusform>%1: %2 and %n other</numerusform>
            <numerusform>%1: %2 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::HistoryTab</name>
    <message numerus="yes">
        <source>And %n older edit(s).</source>
        <translation>
            <numerusform>And %n older edit.</numerusform>
            <numerusform>And %n older edits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::HomeHeader</name>
    <message numerus="yes">
        <source>%n signing organization(s)</source>
        <translation>
            <numerusform>%n signing organization</numerusform>
            <numerusform>%n signing organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::NodePanel</name>
    <message numerus="yes">
        <source>%n engaged of %1 (%2 %)</source>
        <translation>
            <numerusform>%n engaged of %1 (%2 %)</numerusform>
            <numerusform>%n engaged of %1 (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed (%1 %)</source>
        <translation>
            <numerusform>%n completed (%1 %)</numerusform>
            <numerusform>%n completed (%1 %)</numerusform>
        </translation>
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
            <numerusform>%n sub-action</numerusform>
            <numerusform>%n sub-actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown of %1</source>
        <extracomment>Actions and sub-actions: &quot;12 shown of 49&quot;.</extracomment>
        <translation>
            <numerusform>%n shown of %1</numerusform>
            <numerusform>%n shown of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::PlanTreeModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::ProgressCard</name>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation>
            <numerusform>%1: %n action</numerusform>
            <numerusform>%1: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::RejectedCellsDialog</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be read. Nothing has been pasted yet.</source>
        <translation>
            <numerusform>%n cell cannot be read. Nothing has been pasted yet.</numerusform>
            <numerusform>%n cells cannot be read. Nothing has been pasted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste the %n other(s)</source>
        <translation>
            <numerusform>&amp;Paste the %n other</numerusform>
            <numerusform>&amp;Paste the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passerelle::SearchPopup</name>
    <message numerus="yes">
        <source>The first %n are shown: another word narrows them.</source>
        <translation>
            <numerusform>The first %n is shown: another word narrows them.</numerusform>
            <numerusform>The first %n are shown: another word narrows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter goes there.</source>
        <translation>
            <numerusform>%n found. Enter goes there.</numerusform>
            <numerusform>%n found. Enter goes there.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n milestone(s) too</source>
        <translation>
            <numerusform>%n milestone too</numerusform>
            <numerusform>%n milestones too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action(s) late</source>
        <translation>
            <numerusform>action late</numerusform>
            <numerusform>actions late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <translation>
            <numerusform>%n decision due</numerusform>
            <numerusform>%n decisions due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engaged</source>
        <extracomment>After a number of actions, with which it agrees.</extracomment>
        <translation>
            <numerusform>engaged</numerusform>
            <numerusform>engaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>completed</source>
        <extracomment>After a number of actions, with which it agrees.</extracomment>
        <translation>
            <numerusform>completed</numerusform>
            <numerusform>completed</numerusform>
        </translation>
    </message>
</context>
</TS>
