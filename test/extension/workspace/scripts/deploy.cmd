@echo off
rem Installs Jabber on the desktops of the branch offices.
msiexec /i CiscoJabberSetup.msi /quiet CLEAR=1 ^
  SERVICES_DOMAIN=example.com IP_Mode=Dual_Stack ^
  LANGUAGE=1042
echo done
