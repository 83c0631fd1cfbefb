// Edits a file for ever and says so: one line, a number, on stdout after each commit. Made to be
// killed at any instant.
//   edit_loop FILE PLAN

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace passerelle;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto workspace = Workspace::open(QCoreApplication::arguments().at(1));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    const PlanId plan(QCoreApplication::arguments().at(2));
    for (;;) {
        const Result<std::vector<Action>> actions = (*workspace)->stores().actions.list(plan);
        if (!actions || actions->empty())
            return 1;
        const Action &before = actions->front();
        Action after = before;
        const int next = before.nextStep.toInt() + 1;
        after.nextStep = QString::number(next);
        after.description = QStringLiteral("é").repeated(next % 5000);
        const Result<ChangeSet> written = (*workspace)->write({"Edit"}, [&](Stores &stores) {
            return stores.actions.update(before, after);
        });
        if (!written)
            return 1;
        std::printf("%d\n", next);
        std::fflush(stdout);
    }
}
