/** Texts of other notations that are as large as any real one. */

const lines = 500;
const commands = 20;

/** A deployment script of 500 lines, 20 of which begin a command that installs Jabber. */
export function longScript(): string {
  const every = lines / commands;
  const written = Array.from({ length: lines }, (_, at) =>
    at % every === 0 ? installCommand(at / every) : otherLine(at),
  );
  return `${written.join('\r\n')}\r\n`;
}

function installCommand(site: number): string {
  return [
    `msiexec.exe /i "\\\\files\\jabber\\CiscoJabberSetup.msi" /quiet CLEAR=1 SERVICES_DOMAIN=site${site}.example.com`,
    `VOICE_SERVICES_DOMAIN=voice.site${site}.example.com AUTHENTICATOR=CUP CUP_ADDRESS=imp${site}.example.com`,
    `LANGUAGE=1042 EXCLUDED_SERVICES=WEBEX IP_Mode="Two Stacks" TFTP_FILE_NAME=jabber-config-site${site}.xml`,
  ].join(' ');
}

function otherLine(at: number): string {
  switch (at % 4) {
    case 0:
      return `rem Step ${at} of the roll-out, agreed with the site`;
    case 1:
      return `if not exist "C:\\Temp\\log${at}" mkdir "C:\\Temp\\log${at}"`;
    case 2:
      return `copy /y "\\\\files\\tools\\tool${at}.exe" "C:\\Temp" > nul`;
    default:
      return `reg add HKLM\\Software\\Example /v Step${at} /t REG_DWORD /d ${at} /f`;
  }
}

const links = 200;
const pageSize = 2 * 1024 * 1024;

/** An HTML page of 2 MB with 200 provisioning URLs. */
export function longPage(): string {
  const rows = Array.from({ length: links }, (_, site) => linkRow(site));
  const between = Math.floor((pageSize - rows.join('').length) / links);
  const padding = paragraphs(between);
  const body = rows.map((row) => row + padding).join('');
  return `<!DOCTYPE html>\n<html lang="en">\n<body>\n${body}</body>\n</html>\n`;
}

function linkRow(site: number): string {
  const query = `ServicesDomain=site${site}.example.com&amp;VoiceServicesDomain=voice.site${site}.example.com`;
  const more = '&amp;ServiceDiscoveryExcludedServices=WEBEX&amp;Telephony_Enabled=True&amp;IP_Mode=Two%20Stacks';
  return `<p><a href="ciscojabber://provision?${query}${more}">Set up Jabber at site ${site}</a></p>\n`;
}

function paragraphs(length: number): string {
  const paragraph = '<p class="note">Ask the service desk &amp; bring your <em>phone</em>: tel. 555 0100.</p>\n';
  return paragraph.repeat(Math.floor(length / paragraph.length));
}
