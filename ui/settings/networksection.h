// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingssection.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace deskbridge {

class FieldHint;
class SecretField;

/// The way out: proxy with user and password, and certificates trusted beside the system's. A proxy that is
/// not complete is not applied, and says so beside the field.
class NetworkSection final : public SettingsSection {
    Q_OBJECT
public:
    NetworkSection(SettingsEditor &editor, QWidget *parent);

    void showChoices(const Choices &choices) override;

private:
    void makeProxy();
    void makePassword(QFormLayout &form);
    void makeAuthorities();
    void applyProxy();
    void splitAddress();
    void showPasswordState();
    void applyAuthorities();
    void chooseAuthorities();

    QButtonGroup *m_modes;
    QWidget *m_manual;
    QLineEdit *m_host;
    FieldHint *m_hostHint;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretField *m_password;
    QPushButton *m_savePassword;
    QPushButton *m_removePassword;
    QLabel *m_passwordState;
    QLineEdit *m_authorities;
    FieldHint *m_authoritiesHint;
    bool m_incomplete = false; ///< what is entered is not what is in force
};

} // namespace deskbridge
