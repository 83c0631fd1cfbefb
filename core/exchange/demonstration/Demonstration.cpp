#include "core/exchange/demonstration/Demonstration.h"

#include "core/exchange/demonstration/DemonstrationActions.h"
#include "core/exchange/demonstration/DemonstrationEntry.h"
#include "core/exchange/demonstration/DemonstrationMeetings.h"
#include "core/exchange/demonstration/DemonstrationReferences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

Result<QJsonObject> rootOf(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isObject())
        return document.object();
    const QString pattern =
        DemonstrationText::tr("The demonstration follow-up is not readable JSON (byte %1).");
    return Error{ErrorCode::Invalid, pattern.arg(problem.offset), problem.errorString()};
}

void readOrganization(DemonstrationEntry &entry, PlanDraft &draft,
                      DemonstrationReferences &references)
{
    const std::vector<Term> kinds = builtInTerms(TermList::OrganizationKind);
    Organization organization;
    organization.id = OrganizationId::create();
    organization.name = entry.requiredText(QStringLiteral("name"));
    organization.shortName = entry.text(QStringLiteral("short_name"));
    organization.kind = entry.text(QStringLiteral("kind"));
    entry.refuseOtherKeys();
    if (std::ranges::find(kinds, organization.kind, &Term::key) == kinds.end())
        entry.fail(
            DemonstrationText::tr("\"%1\" is not a kind of organization.").arg(organization.kind));
    if (references.knowsOrganization(organization.name))
        return;
    references.addOrganizations({organization});
    draft.newOrganizations.push_back(std::move(organization));
}

void addNotice(Plan &plan, const QString &notice)
{
    plan.note = plan.note.isEmpty() ? notice : plan.note + u'\n' + notice;
}

void readAll(DemonstrationEntry &root, PlanDraft &draft, const PlanDraft &whiteBook,
             DemonstrationReferences &references)
{
    const QString notice = root.requiredText(QStringLiteral("notice"));
    addNotice(draft.plan, notice);
    for (DemonstrationEntry &entry : root.entries(QStringLiteral("organizations")))
        readOrganization(entry, draft, references);

    DemonstrationMeetings meetings(draft, references, notice);
    for (DemonstrationEntry &entry : root.entries(QStringLiteral("committees")))
        meetings.readCommittee(entry);
    for (DemonstrationEntry &entry : root.entries(QStringLiteral("meetings")))
        meetings.readMeeting(entry);

    DemonstrationActions actions(draft, whiteBook, references);
    actions.readNotices(root);
    for (DemonstrationEntry &entry : root.entries(QStringLiteral("actions")))
        actions.readAction(entry);

    meetings.readDecisions();
    for (DemonstrationEntry &entry : root.entries(QStringLiteral("pledges")))
        meetings.readPledge(entry);
    root.refuseOtherKeys();
}

} // namespace

Result<> addFictitiousFollowUp(PlanDraft &contract, const PlanDraft &whiteBook,
                               const std::vector<Organization> &organizations,
                               const QByteArray &json)
{
    const Result<QJsonObject> object = rootOf(json);
    if (!object)
        return object.error();

    DemonstrationReferences references;
    references.addOrganizations(organizations);
    references.addOrganizations(contract.newOrganizations);
    references.addOrganizations(whiteBook.newOrganizations);
    references.addNodes(contract.nodes);

    PlanDraft filled = contract;
    std::optional<Error> problem;
    DemonstrationEntry root({}, *object, problem);
    readAll(root, filled, whiteBook, references);
    if (problem)
        return *problem;
    contract = std::move(filled);
    return {};
}

} // namespace passerelle
