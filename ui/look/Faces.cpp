#include "ui/look/Faces.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace passerelle {

QString desktopFace()
{
    return QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
}

QStringList facesFor(const QString &face)
{
    static const int signs =
        QFontDatabase::addApplicationFont(QStringLiteral(":/passerelle/fonts/PasserelleSigns.ttf"));
    Q_ASSERT(signs >= 0);
    return {face, QStringLiteral("Passerelle Signs"), QStringLiteral("DejaVu Sans")};
}

} // namespace passerelle
