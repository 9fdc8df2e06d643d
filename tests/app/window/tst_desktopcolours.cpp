// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The settings of a desktop's portal. A setting without a value is answered with an error, as
/// portals do.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override { m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s); }

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values[group + key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s,
                                                         u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key,
                                   const QDBusMessage &call)
    {
        const QVariant value = m_values.value(group + key);
        if (!value.isValid())
            m_bus.send(call.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, key));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

private:
    inline static const QString path = QStringLiteral("/org/freedesktop/portal/desktop");

    QDBusConnection m_bus;
    QMap<QString, QVariant> m_values;
};

/// The colours and the contrast of the desktop, from a portal on a bus of the test's own.
class TestDesktopColours final : public QObject
{
    Q_OBJECT

private slots:
    void whatTheDesktopSaysIsFollowed_data();
    void whatTheDesktopSaysIsFollowed();
    void withoutAPortalItIsLight();
};

static const auto appearance = u"org.freedesktop.appearance"_s;
static const auto gnome = u"org.gnome.desktop.interface"_s;

static QDBusConnection portalsBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
}

void TestDesktopColours::whatTheDesktopSaysIsFollowed_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("plain"); ///< the value that takes it back
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Contrast>("contrast");
    QTest::newRow("dark") << appearance << u"color-scheme"_s << QVariant(1U) << QVariant(2U)
                          << Theme::Dark << Contrast::Normal;
    QTest::newRow("contrast") << appearance << u"contrast"_s << QVariant(1U) << QVariant(0U)
                              << Theme::Light << Contrast::More;
    QTest::newRow("GNOME's theme") << gnome << u"gtk-theme"_s << QVariant(u"HighContrastInverse"_s)
                                   << QVariant(u"Adwaita"_s) << Theme::Light << Contrast::More;
}

void TestDesktopColours::whatTheDesktopSaysIsFollowed()
{
    QFETCH(const QString, group);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const QVariant, plain);
    QFETCH(const Theme, theme);
    QFETCH(const Contrast, contrast);
    Portal portal(portalsBus());
    portal.set(group, key, value);
    DesktopColours colours; // asks what was set before it was there
    QTRY_COMPARE(colours.theme(), theme);
    QTRY_COMPARE(colours.contrast(), contrast);
    QSignalSpy changed(&colours, &DesktopColours::changed);
    portal.set(group, key, plain);
    QVERIFY(changed.wait());
    QCOMPARE(colours.theme(), Theme::Light);
    QCOMPARE(colours.contrast(), Contrast::Normal);
}

void TestDesktopColours::withoutAPortalItIsLight()
{
    const DesktopColours colours;
    QCOMPARE(colours.theme(), Theme::Light);
    QCOMPARE(colours.contrast(), Contrast::Normal);
}

QTEST_GUILESS_MAIN(TestDesktopColours)
#include "tst_desktopcolours.moc"
