#include "ui/dialogs/AboutDialog.h"

#include "ui/dialogs/FormParts.h"
#include "ui/look/StyleSheet.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

namespace {

/// The same list as the table of the README: what the program carries or loads.
QString libraries()
{
    return QStringLiteral("Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), SQLite, spdlog (MIT), "
                          "QuaZip (LGPL-2.1), zlib, libodfgen (MPL-2.0), qpdf (Apache-2.0), "
                          "Inter (OFL-1.1), Breeze (LGPL-3.0)")
        .arg(QString::fromLatin1(qVersion()));
}

QLabel *newText(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLook(*label, look);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : FittedDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Passerelle"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(newText(tr("Passerelle"), "pageTitle", this));
    column->addWidget(
        newText(tr("Version %1").arg(QCoreApplication::applicationVersion()), "soft", this));
    column->addWidget(newText(tr("For the people who coordinate a local health contract (CLS) or a "
                                 "local mental health council (CLSM). Everything stays on your "
                                 "computer: nothing is sent anywhere."),
                              "", this));
    column->addWidget(
        newText(tr("Free software under the GNU General Public License, version 3 or later "
                   "(GPL-3.0-or-later): you may use it, study it, share it and change it. It "
                   "comes without any warranty."),
                "", this));
    column->addWidget(newText(tr("It stands on: %1.").arg(libraries()), "soft", this));
    column->addSpacing(8);
    column->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setWidth(dialogCharacters);
    close->setFocus();
}

} // namespace passerelle
