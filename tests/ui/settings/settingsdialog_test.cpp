// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "tests/ui/settings/settingsbench.h"
#include "ui/settings/advancedsection.h"
#include "ui/settings/settingsfile.h"
#include "ui/settings/settingssection.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/secretfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

void enter(QLineEdit &field, const QString &text)
{
    field.setText(text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("a change takes effect at once and can be undone", "[settings]")
{
    SettingsBench bench;
    bench.open();
    auto *period = bench.find<QSpinBox>("pollPeriod");
    auto *undo = bench.find<QPushButton>("undoSetting");
    REQUIRE_FALSE(undo->isEnabled());

    period->setValue(9);
    period->setValue(10);
    CHECK(bench.becomes([](const Settings &now) { return now.pollPeriod.count() == 10; }));
    bench.find<QComboBox>("theme")->setCurrentIndex(2);
    CHECK(bench.preferences.current().theme == ThemeChoice::Dark);

    undo->click();
    CHECK(bench.preferences.current().theme == ThemeChoice::System);
    undo->click();
    CHECK(bench.becomes([](const Settings &now) { return now.pollPeriod.count() == 5; }));
    CHECK(period->value() == 5);
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("a change that cannot be stored is taken back and told", "[settings]")
{
    SettingsBench bench;
    bench.open();
    bench.access.changeFails = ErrorKind::StoreFull;

    bench.find<QSpinBox>("reserve")->setValue(50);

    const auto *message = bench.find<InlineMessage>("settingsMessage");
    REQUIRE(QTest::qWaitFor([message] { return message->isVisible(); }));
    CHECK(QTest::qWaitFor([&bench] { return bench.find<QSpinBox>("reserve")->value() == 20; }));
}

TEST_CASE("what others change is shown and not changed back", "[settings]")
{
    SettingsBench bench;
    bench.open();
    bench.find<QSpinBox>("reserve")->setValue(30);
    REQUIRE(bench.becomes([](const Settings &now) { return now.reservePercent == 30; }));
    REQUIRE(
        QTest::qWaitFor([&bench] { return bench.find<QPushButton>("undoSetting")->isEnabled(); }));

    bench.access.stored.pollPeriod = std::chrono::minutes{12};
    bench.access.listener(bench.access.stored);

    CHECK(bench.find<QSpinBox>("pollPeriod")->value() == 12);
    CHECK_FALSE(bench.find<QPushButton>("undoSetting")->isEnabled());
    bench.find<QSpinBox>("reserve")->setValue(40);
    CHECK(bench.becomes([](const Settings &now) {
        return now.reservePercent == 40 && now.pollPeriod.count() == 12;
    }));
}

TEST_CASE("every number keeps within its limits", "[settings]")
{
    SettingsBench bench;
    bench.open();
    const auto [name, least, most] =
        GENERATE(table<const char *, int, int>({{"pollPeriod", 1, 60},
                                                {"reserve", 0, 80},
                                                {"keyAge", 1, 730},
                                                {"proxyPort", 1, 65535},
                                                {"receiverPort", 1024, 65535}}));

    CHECK(bench.find<QSpinBox>(name)->minimum() == least);
    CHECK(bench.find<QSpinBox>(name)->maximum() == most);
}

TEST_CASE("no rate of one's own is no limit", "[settings]")
{
    SettingsBench bench;
    bench.access.stored.maxRatePerMinute = 40;
    bench.open();
    auto *rate = bench.find<QSpinBox>("maxRate");
    REQUIRE(rate->value() == 40);

    rate->setValue(0);

    CHECK(bench.becomes([](const Settings &now) { return !now.maxRatePerMinute; }));
}

TEST_CASE("a proxy is not applied before it is complete", "[settings]")
{
    SettingsBench bench;
    bench.open();
    auto *host = bench.find<QLineEdit>("proxyHost");
    bench.find<QRadioButton>("proxyManual")->click();
    const auto hint = [&] { return host->accessibleDescription(); };
    CHECK_FALSE(hint().isEmpty());

    enter(*host, u"not a host"_s);
    CHECK_FALSE(hint().isEmpty());
    bench.find<QSpinBox>("reserve")->setValue(30);
    CHECK(bench.becomes([](const Settings &now) { return now.reservePercent == 30; }));
    CHECK(bench.access.stored.proxy.mode == ProxyMode::System);
    CHECK(host->text() == u"not a host"_s);

    enter(*host, u"http://proxy.example:3128"_s);

    CHECK(bench.becomes([](const Settings &now) {
        return now.proxy.mode == ProxyMode::Manual && now.proxy.host == u"proxy.example"_s
            && now.proxy.port == 3128;
    }));
    CHECK(hint().isEmpty());
}

TEST_CASE("the proxy's password goes to the keychain and out of the field", "[settings]")
{
    SettingsBench bench;
    bench.access.stored.proxy = {
        .mode = ProxyMode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"ada"_s};
    bench.open();
    auto *field = bench.find<SecretField>("proxyPassword");
    auto *save = bench.find<QPushButton>("saveProxyPassword");
    auto *remove = bench.find<QPushButton>("removeProxyPassword");
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(remove->isEnabled());

    field->setSecret(Secret(std::string_view("open sesame")));
    emit field->edited();
    save->click();

    REQUIRE(QTest::qWaitFor([remove] { return remove->isEnabled(); }));
    CHECK(bench.access.passwords == QList<QByteArray>{"open sesame"});
    CHECK(field->isEmpty());
    CHECK_FALSE(toSettingsFile(bench.dialog->editor().choices()).contains("sesame"));

    remove->click();
    CHECK(QTest::qWaitFor([remove] { return !remove->isEnabled(); }));
    CHECK(bench.access.passwords.last().isEmpty());
}

TEST_CASE("a file of authorities is taken only if it can be used", "[settings]")
{
    SettingsBench bench;
    bench.access.usableFiles = {u"/own.pem"_s};
    bench.open();
    auto *field = bench.find<QLineEdit>("authorityFile");

    enter(*field, u"/missing.pem"_s);
    CHECK(QTest::qWaitFor([field] { return !field->accessibleDescription().isEmpty(); }));
    CHECK(bench.access.stored.authorityFile.isEmpty());

    enter(*field, u"/own.pem"_s);
    CHECK(bench.becomes([](const Settings &now) { return now.authorityFile == u"/own.pem"_s; }));
    CHECK(field->accessibleDescription().isEmpty());

    enter(*field, {});
    CHECK(bench.becomes([](const Settings &now) { return now.authorityFile.isEmpty(); }));
}

TEST_CASE("starting with the session is the system's to keep", "[settings]")
{
    SettingsBench bench;
    bench.open();
    auto *box = bench.find<QCheckBox>("startWithSession");

    box->click();
    CHECK(bench.sessionStart.on);
    bench.find<QPushButton>("undoSetting")->click();
    CHECK_FALSE(bench.sessionStart.on);
    CHECK_FALSE(box->isChecked());

    bench.sessionStart.fails = true;
    box->click();
    CHECK_FALSE(box->isChecked());
    CHECK(bench.find<InlineMessage>("settingsMessage")->isVisible());
}

TEST_CASE("a file of settings takes effect as a whole and is undone as a whole", "[settings]")
{
    SettingsBench bench;
    bench.open();
    auto *advanced = bench.find<AdvancedSection>("advancedSection");
    const QString path = bench.folder.filePath(u"settings.json"_s);
    bench.find<QSpinBox>("pollPeriod")->setValue(30);
    bench.find<QComboBox>("theme")->setCurrentIndex(1);
    REQUIRE(bench.becomes([](const Settings &now) { return now.pollPeriod.count() == 30; }));
    REQUIRE(advanced->exportTo(path).isEmpty());
    bench.find<QPushButton>("undoSetting")->click();
    bench.find<QPushButton>("undoSetting")->click();
    REQUIRE(bench.becomes([](const Settings &now) { return now.pollPeriod.count() == 5; }));

    CHECK(advanced->importFrom(path).isEmpty());
    CHECK(bench.becomes([](const Settings &now) { return now.pollPeriod.count() == 30; }));
    CHECK(bench.preferences.current().theme == ThemeChoice::Light);

    bench.find<QPushButton>("undoSetting")->click();
    CHECK(bench.becomes([](const Settings &now) { return now.pollPeriod.count() == 5; }));
    CHECK(bench.preferences.current().theme == ThemeChoice::System);
}

TEST_CASE("a bad file of settings changes nothing and says why", "[settings]")
{
    SettingsBench bench;
    bench.open();
    const QString path = bench.folder.filePath(u"settings.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "deskbridge-settings", "version": 1,
                   "window": {"theme": "dark"}, "import": {"poll_minutes": 99}})");
    file.close();

    CHECK_FALSE(bench.find<AdvancedSection>("advancedSection")->importFrom(path).isEmpty());
    CHECK_FALSE(bench.find<AdvancedSection>("advancedSection")
                    ->importFrom(bench.folder.filePath(u"missing"_s))
                    .isEmpty());
    CHECK(bench.preferences.current().theme == ThemeChoice::System);
    CHECK_FALSE(bench.find<QPushButton>("undoSetting")->isEnabled());
}

TEST_CASE("the search leaves the sections that have the word", "[settings]")
{
    SettingsBench bench;
    bench.open();
    const auto *list = bench.find<QListWidget>("settingsSections");

    bench.find<QLineEdit>("settingsSearch")->setText(u"proxy"_s);

    CHECK(bench.dialog->section() == QString(sectionname::network));
    QStringList shown;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown.append(list->item(row)->text());
    }
    CHECK(shown.contains(u"Network"_s));
    CHECK_FALSE(shown.contains(u"Import"_s));
}

TEST_CASE("each section is found by its name", "[settings]")
{
    SettingsBench bench;
    bench.open();
    const QLatin1StringView name =
        GENERATE(sectionname::general, sectionname::import, sectionname::notices,
                 sectionname::network, sectionname::keys, sectionname::data, sectionname::advanced);

    bench.dialog->showSection(name);

    CHECK(bench.dialog->section() == QString(name));
    CHECK(bench.find<QWidget>((QString(name) + u"Section"_s).toLatin1().constData())->isVisible());
}

TEST_CASE("whatever the keyboard reaches in the settings has a name", "[settings]")
{
    SettingsBench bench;
    bench.open();
    QAccessible::setActive(true);

    for (const QLatin1StringView name :
         {sectionname::general, sectionname::import, sectionname::notices, sectionname::network,
          sectionname::keys, sectionname::data, sectionname::advanced}) {
        bench.dialog->showSection(name);
        for (QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->focusProxy())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            INFO(QString(name).toStdString() << ' ' << widget->metaObject()->className() << ' '
                                             << widget->objectName().toStdString());
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
    }
}
