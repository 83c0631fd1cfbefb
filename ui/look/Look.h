#pragma once

#include <QObject>
#include <QString>

class QApplication;

namespace passerelle {

class ZoomedStyle;

enum class ThemeChoice
{
    System, ///< as the desktop is now
    Light,
    Dark
};

/// The look of the whole program: style, palette, font and size of texts. Lives as long as the
/// application.
class Look final : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestZoom = 80;
    static constexpr int largestZoom = 200;

    explicit Look(QApplication &application);

    ThemeChoice theme() const { return m_theme; }
    void setTheme(ThemeChoice theme);

    /// Size of texts in percent, kept within the limits above; 100 is 13 pixels.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

    /// The desktop may have turned dark or light; windows tell when they hear of it.
    void followDesktop();

signals:
    /// Colours or sizes are others now; widgets have their new palette and font already.
    void changed();

private:
    void apply();
    bool isDark() const;

    QApplication &m_application;
    QString m_family; ///< of the desktop, read before we set ours
    ThemeChoice m_theme = ThemeChoice::System;
    int m_zoom = 100;
    bool m_isSystemDark = false;
    bool m_isApplying = false;
    ZoomedStyle *m_style; ///< of the application, which deletes it
};

} // namespace passerelle
