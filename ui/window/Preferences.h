#pragma once

#include "ui/look/Look.h"

#include <QByteArray>
#include <QLocale>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace passerelle {

/// What the user's computer remembers of the window; nothing of what is in the files.
class Preferences final
{
public:
    /// Kept in the file `path`, made when there is none.
    explicit Preferences(const QString &path);

    /// The language chosen; nullopt: that of the computer.
    std::optional<QLocale::Language> language() const;
    void setLanguage(QLocale::Language language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    int zoom() const; ///< percent
    void setZoom(int percent);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    bool isRailNarrow() const;
    void setRailNarrow(bool isNarrow);

    /// The page shown last, by its stable name; empty when never.
    QString lastPage() const;
    void setLastPage(const QString &page);

    /// What Page::state() gave for a page.
    QVariantMap pageState(const QString &page) const;
    void setPageState(const QString &page, const QVariantMap &state);

    /// The files opened last, newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);

private:
    QSettings m_settings;
};

} // namespace passerelle
